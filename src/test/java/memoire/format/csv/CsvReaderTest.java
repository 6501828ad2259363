package memoire.format.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import memoire.format.Imported;
import memoire.format.RandomQuestions;
import memoire.question.Form;
import memoire.question.Question;
import memoire.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // Tables with tabs are plainer in strings.
class CsvReaderTest {
  private static Imported read(String text) {
    return CsvReader.read("table.csv", text.getBytes(UTF_8));
  }

  /// Checks the questions of a table in which nothing is wrong.
  private static void check(String text, String... expected) {
    var imported = read(text);
    assertThat(imported.problems()).as(text).isEmpty();
    assertThat(imported.leftOut()).isZero();
    assertThat(told(imported)).as(text).containsExactly(expected);
  }

  private static void checkProblems(String text, String... expected) {
    assertThat(read(text).problems().stream().map(Problem::line).map(Object::toString))
        .as(text)
        .containsExactly(expected);
  }

  private static List<String> told(Imported imported) {
    return imported.file().pack().questions().stream().map(CsvReaderTest::told).toList();
  }

  private static String told(Question question) {
    var extra =
        question.hints().stream().map(h -> " ?" + h).collect(Collectors.joining())
            + question.tags().stream().map(t -> " #" + t).collect(Collectors.joining())
            + (question.explanation().isEmpty() ? "" : " (" + question.explanation() + ")")
            + (question.feedback().isEmpty() ? "" : " " + question.feedback());
    return question.form().name() + " " + question.prompt() + ": " + key(question.form()) + extra;
  }

  private static String key(Form form) {
    return switch (form) {
      case Form.Choice choice -> choice.answer() + " not " + choice.distractors();
      case Form.Choices choices -> choices.answers() + " not " + choices.distractors();
      case Form.Bool bool -> String.valueOf(bool.answer());
      case Form.Text text ->
          text.answer() + (text.accept().isEmpty() ? "" : " or " + text.accept());
      case Form.Numeric number ->
          number.answer() + " ± " + number.tolerance() + " " + number.unit();
      case Form.Date date -> date.answer().toString();
      case Form.Cloze cloze -> cloze.accept().toString();
      case Form.Order order -> order.answer().toString();
      case Form.Match match -> match.answer().toString();
      case Form.Flip flip -> flip.answer();
    };
  }

  @Test
  void pairs() {
    check("hund\tdog\nkatze\tcat\n", "text hund: dog", "text katze: cat");
    check("term;definition\n1,5;a number\n", "text 1,5: a number");
    check(
        "Why?,\"Because it is, as they say, one of the longer answers.\"\n",
        "flip Why?: Because it is, as they say, one of the longer answers.");
    check("Paris is in {{France}}.\n", "cloze Paris is in {{France}}.: []");
    check("sep=;\r\na, b;c\r\n", "text a, b: c");
    check("\ufeffa,b\n", "text a: b");
    check("Is it?,TRUE\n", "boolean Is it?: true");
  }

  @Test
  void namedColumns() {
    check(
        "Tags,Front,Back,Hint,Explanation\n\"sea, atlas\",Q?,A,h,e\n",
        "text Q?: A ?h #sea #atlas (e)");
    check("question,answer,distractors\nQ?,164,29; 335;22\n", "choice Q?: 164 not [29, 335, 22]");
    check(
        "question,right answer,wrong answer 1,wrong answer 2\nQ?,a,b;c,\n",
        "choice Q?: a not [b;c]");
    check(
        "Question;A;B;C;D;Answer\nQ1;w;x;y;z;C\nQ2;w;x;y;;a, B\n",
        "choice Q1: y not [w, x, z]",
        "choices Q2: [w, x] not [y]");
    check(
        "type,prompt,answer,tolerance,unit\nnumber,N?,1.50,0.1,km\ndate,D?,2024-04,,\n"
            + "true/false,B?,f,,\nordering,O?,a|b|c,,\nmatch,M?,a = 1 | b = 2=3,,\nflip,F?,x,,\n",
        "number N?: 1.50 ± 0.1 km",
        "date D?: 2024-04",
        "boolean B?: false",
        "order O?: [a, b, c]",
        "match M?: [Pair[left=a, right=1], Pair[left=b, right=2=3]]",
        "flip F?: x");
    check("prompt,answer,feedback\nQ?,x,because\n", "text Q?: x (because)");
  }

  @Test
  void asKahootHasThem() {
    check(
        "#,Question,Answer 1,Answer 2,Answer 3,Answer 4,Time limit (sec),Correct answer(s)\n"
            + "1,Q1,1999,2001,2000,3,60,3\n2,Q2,x,y,,,20,2\n3,Q3,x,y,z,,20,\"1,3\"\n",
        "choice Q1: 2000 not [1999, 2001, 3]",
        "choice Q2: y not [x]",
        "choices Q3: [x, z] not [y]");
  }

  @Test
  void textFilesOfAnki() {
    check(
        "#separator:tab\n#html:true\n#notetype column:1\n#deck column:2\n#tags column:5\n"
            + "# a comment\nBasic\tGeo::Seas\tQ &amp; <b>A</b>\tyes\tone two\n"
            + "Basic (and reversed card)\tDefault\tdog\tHund\n"
            + "Cloze\tD\t{{c1::Lima::city}} is in {{c2::Peru}}.\tmore\n",
        "text Q & **A**: yes #one #two #Geo::Seas",
        "text dog: Hund #Default",
        "text Hund: dog #Default",
        "cloze {{Lima}} is in Peru.: [] ?city #D (more)",
        "cloze Lima is in {{Peru}}.: [] #D (more)");
    check(
        "#separator:Semicolon\n#tags:x y\n#columns:Front;Back;Extra;Other\n#deck:D\na;b;c;d\n",
        "text a: b #x #y #D (c)");
  }

  @Test
  void notesKeepTheirIds() {
    var text = "#separator:tab\n#guid column:1\nk7m2q9xd\ta\tb\nCjMTh;(#|6\tc\td\n";
    var ids = read(text).file().pack().questions().stream().map(q -> q.id().value()).toList();
    assertThat(ids).hasSize(2).first().isEqualTo("k7m2q9xd");
    assertThat(read(text + "x\ty\tz\n").file().pack().questions())
        .extracting(q -> q.id().value())
        .startsWith(ids.toArray(String[]::new));
  }

  @Test
  void problemsHaveTheirPlace() {
    checkProblems(
        "type,prompt,answer,colour,distractors\nnumber,Q?,1.x,,\ndate,\"a\nb\",soon,,\nquiz,Q?,x,,\n"
            + "text,Q?,,,\nchoice,Q?,a,,a\nboolean,Q?,perhaps,,\nmatch,Q?,a,,\n",
        "table.csv:1:20: warning T011 The column “colour” is not known, and was not read. Name it"
            + " as one of type, prompt, answer, distractors, option 1, correct, accept, hint,"
            + " explanation, tags, id, or leave it out.",
        "table.csv:2:11: error T006 “1.x” is not a number. Write digits with a point, like 0.5.",
        "table.csv:4:4: error T007 “soon” is not a date. Write 2024, 2024-04, 2021-05-23,"
            + " 2025-08-26/2025-08-27 or, without a year, --02-25.",
        "table.csv:5:1: error T005 There are no questions of the type “quiz”. Write one of choice,"
            + " choices, boolean, text, number, date, cloze, order, match, flip.",
        "table.csv:6:1: error T004 This line asks something and gives no answer. Write the answer"
            + " in the cell after it; the line was left out.",
        "table.csv:7:1: error P106 The option “a” is both the answer and a distractor. Take it out"
            + " of “distractors”.",
        "table.csv:8:12: error T008 “perhaps” is neither true nor false. Write true or false.",
        "table.csv:9:10: error T010 “a” is no pair. Write pairs like left = right, with “|” between"
            + " them.");
    checkProblems(
        "question,option 1,option 2,correct\nQ?,a,b,7\n",
        "table.csv:2:8: error T009 “7” is none of the options of this line. Write the number, the"
            + " letter or the text of an option.");
    checkProblems(
        "a,\"b\nc,d\n",
        "table.csv:1:1: warning T002 The quotation marks of this line are not around the whole of a"
            + " cell, and were read as text. Put the whole cell between quotation marks, and double"
            + " those inside it.");
    checkProblems(
        "a,b,c\nd,e,f\n",
        "table.csv:1:5: warning T012 Cells of this line, and perhaps of later ones, have no column,"
            + " and were not read. Name every column in the first line.");
    checkProblems(
        "",
        "table.csv: warning T001 There are no questions in the file. Write a line for each, with"
            + " what is asked and the answer in two cells.");
    checkProblems(
        "#separator:tab\n#html:true\n<img src=\"a/b.png\">\tx\n",
        "table.csv:3:1: warning T014 “b.png” is not taken along; its name stands in the text. Say"
            + " in words what is to be seen or heard.");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    var imported = read("a,b\nc,\n,d\ne,f\n");
    assertThat(imported.read()).isEqualTo(2);
    assertThat(imported.leftOut()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void whatIsWrittenIsReadAgain(char separator) {
    for (int seed = 0; seed < 60; seed++) {
      var pack = new RandomQuestions(seed).pack(20);
      var written = CsvWriter.write(pack, separator);
      assertThat(written.problems()).isEmpty();
      var read = CsvReader.read("random.csv", written.bytes());
      assertThat(read.problems()).isEmpty();
      assertThat(read.file().pack()).isEqualTo(pack);
    }
  }

  @Test
  void anyTextIsRead() {
    var random = new Random(3);
    var letters = "ab,;\t\"\n\r|#:=\\{}c1-Question,Answer\u0000\u202e";
    for (int i = 0; i < 3_000; i++) {
      var text =
          new StringBuilder(i % 3 == 0 ? "question,answer,b\n" : i % 3 == 1 ? "#html:true\n" : "");
      for (int c = random.nextInt(80); c > 0; c--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      var imported = read(text.toString());
      assertThat(imported.leftOut())
          .isLessThanOrEqualTo((int) imported.problems().stream().count());
    }
  }

  @Test
  void hostileTablesEnd() {
    assertThat(read("\"".repeat(2_000_000)).read()).isZero();
    assertThat(read(",".repeat(4_000_000)).read()).isZero();
    assertThat(read("\"a\"b,".repeat(400_000)).read()).isEqualTo(1);
    assertThat(read("a,b\n".repeat(CsvReader.MOST_ROWS + 9)).read()).isEqualTo(CsvReader.MOST_ROWS);
    assertThat(read("{{c1::".repeat(300_000) + ",b").leftOut()).isEqualTo(1);
    assertThat(read("{{c1::".repeat(16_000) + "x}}".repeat(16_000) + ",b").problems()).isNotNull();
  }
}
