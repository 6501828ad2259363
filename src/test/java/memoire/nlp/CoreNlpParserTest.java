package memoire.nlp;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import memoire.syntax.Parse;
import memoire.syntax.Parser;
import memoire.syntax.Word;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoreNlpParserTest {
  private final Parser parser = SharedParser.get();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          The clerk said “no” (twice).  | The,clerk,said,“,no,”,(,twice,),.
          He said "it's [sic] odd".     | He,said,",it,'s,[,sic,],odd,",.
          It costs €5 – or £6… {net}    | It,costs,€,5,–,or,£,6,…,{,net,}
          The U.S. won't pay ½ & more.  | The,U.S.,wo,n't,pay,½,&,more,.
          Ann’s boat isn’t theirs.      | Ann,’s,boat,is,n’t,theirs,.
          A 😀 smiles, 👩‍🚀 too.       | A,😀,smiles,,,👩‍🚀,too,.
          """)
  void everyWordKeepsItsOriginalText(String sentence, String words) {
    var parse = parsed(sentence);
    assertThat(parse.words().stream().map(Word::text).collect(joining(","))).isEqualTo(words);
  }

  @Test
  void offsetsCountUtf16Units() {
    var parse = parsed("😀😀 Oslo 𝒳 grew.");
    var oslo = parse.words().stream().filter(w -> w.text().equals("Oslo")).findFirst();
    assertThat(oslo.orElseThrow().start()).isEqualTo(5);
    assertThat(parse.words().getLast().end()).isEqualTo(parse.text().length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The office opened in 1904.        | det(office,The) nsubj(opened,office) root(opened) \
          case(1904,in) obl(opened,1904) punct(opened,.)
          The harbour was built by monks.   | det(harbour,The) nsubj:pass(built,harbour) \
          aux:pass(built,was) root(built) case(monks,by) obl(built,monks) punct(built,.)
          """)
  void wordsDependOnEachOther(String sentence, String tree) {
    assertThat(tree(parsed(sentence))).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Angela Merkel flew to Tokyo.             | Angela=PERSON Merkel=PERSON Tokyo=LOCATION
          The United Nations met on 3 May 2021.    | United=ORGANIZATION Nations=ORGANIZATION
          """)
  void namesAreOfThreeKinds(String sentence, String entities) {
    assertThat(
            parsed(sentence).words().stream()
                .filter(w -> !w.entity().isEmpty())
                .map(w -> w.text() + "=" + w.entity())
                .collect(joining(" ")))
        .isEqualTo(entities);
  }

  static List<String> anyText() {
    return List.of(
        "...",
        "?!?!()[]{}\"'`",
        "مرحبا بالعالم في أوسلو",
        "\u202eright to left\u202c and back",
        "one\u0001\u0002\u0000two\u001b[31m three\u007f",
        "\ud83d alone \ude00",
        "e\u0301 a\u200db \ufeff c",
        "日本は2021年に発表した。",
        "a\nb\tc\r\nd",
        "-LRB- -RRB- *NONE* ROOT",
        "x".repeat(CoreNlpParser.LONGEST_CHARACTERS));
  }

  @ParameterizedTest
  @MethodSource("anyText")
  void anyTextIsParsed(String text) {
    assertThat(parsed(text).words()).isNotEmpty();
  }

  static List<String> nothingToParse() {
    return List.of(
        "",
        " \t\n",
        "\u0001\u0002",
        "x".repeat(10_000),
        "日本".repeat(5_000),
        "( ".repeat(900),
        "word ".repeat(CoreNlpParser.LONGEST_WORDS + 1));
  }

  @ParameterizedTest
  @MethodSource("nothingToParse")
  void whatHasNoWordsOrTooManyHasNoneInItsParse(String text) {
    assertThat(parser.parse(text)).isEqualTo(new Parse(text, List.of()));
  }

  @Test
  void theLongestSentenceIsParsed() {
    var longest = "word ".repeat(CoreNlpParser.LONGEST_WORDS - 1) + ".";
    assertThat(parsed(longest).words()).hasSize(CoreNlpParser.LONGEST_WORDS);
  }

  @Test
  void aSentenceIsParsedTheSameWhateverCameBefore() {
    var sentence = "they met bush and merkel in oslo before the brussels talks.";
    var first = parser.parse(sentence);
    anyText().forEach(parser::parse);
    parser.parse("Bush and Merkel came to Oslo; they went on to Brussels and merkel sang.");
    assertThat(parser.parse(sentence)).isEqualTo(first);
  }

  @Test
  void threadsChangeNothing() {
    var sentences =
        IntStream.range(0, 40).mapToObj(i -> "Ann Smith sold " + i + " boats in Oslo.").toList();
    var parses = Parsing.of(parser, sentences, _ -> {});
    assertThat(parses.keySet()).containsExactlyElementsOf(sentences);
    assertThat(parses.values())
        .containsExactlyElementsOf(sentences.stream().map(parser::parse).toList());
  }

  @Test
  void theStandardStreamsAreNotTakenOver() {
    parser.parse("He came.");
    assertThat(List.of(System.out.getClass().getName(), System.err.getClass().getName()))
        .noneMatch(name -> name.startsWith("edu.stanford"));
  }

  /// The parse, once it is seen to be a tree over the sentence's own text.
  private Parse parsed(String sentence) {
    var parse = parser.parse(sentence);
    assertThat(parse.text()).isEqualTo(sentence);
    int end = 0;
    for (var word : parse.words()) {
      assertThat(sentence.substring(word.start(), word.end())).isEqualTo(word.text());
      assertThat(word.start()).isGreaterThanOrEqualTo(end);
      assertThat(word).isEqualTo(parse.word(word.index()));
      assertThat(word.head()).isBetween(-1, parse.size() - 1).isNotEqualTo(word.index());
      end = word.end();
    }
    return parse;
  }

  private static String tree(Parse parse) {
    return parse.words().stream()
        .map(w ->
            w.head() < 0
                ? "root(" + w.text() + ")"
                : w.relation() + "(" + parse.word(w.head()).text() + "," + w.text() + ")")
        .collect(joining(" "));
  }
}
