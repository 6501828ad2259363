package memoire.format.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import memoire.format.Imported;
import memoire.format.PackFormat;
import memoire.format.Shown;
import org.junit.jupiter.api.Test;

/// Items of versions 2 and 3.
class QtiItemTest {
  private static Imported read(String xml) {
    return QtiReader.read("test.xml", xml.getBytes(UTF_8));
  }

  private static String item(String declaration, String body, String rest) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="sea-1" title="A">
    %s
    <itemBody>%s</itemBody>
    %s
    </assessmentItem>
    """
        .formatted(declaration, body, rest);
  }

  private static void check(String xml, List<String> problems, String... questions) {
    var imported = read(xml);
    assertThat(Shown.questions(imported)).as(xml).containsExactly(questions);
    assertThat(imported.problems().stream().map(p -> p.code()).toList())
        .as(xml)
        .isEqualTo(problems);
  }

  private static String declared(String cardinality, String base, String... correct) {
    return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"%s\" baseType=\"%s\"><correctResponse><value>%s</value></correctResponse></responseDeclaration>"
        .formatted(cardinality, base, String.join("</value><value>", correct));
  }

  private static String mapped(String base, String entries) {
    return "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='%s'><mapping defaultValue='0'>%s</mapping></responseDeclaration>"
        .formatted(base, entries);
  }

  private static String template(String name) {
    return "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/"
        + name
        + "\"/>";
  }

  private static final String CHOICES =
      """
      <p>Which <strong>sea</strong>?</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="%s">
      <prompt>Pick.</prompt><simpleChoice identifier="A">Baltic<feedbackInline outcomeIdentifier="F" identifier="A" showHide="show">yes</feedbackInline></simpleChoice>
      <simpleChoice identifier="B">Black</simpleChoice><simpleChoice identifier="C" %s>Red</simpleChoice></choiceInteraction>\
      """;

  @Test
  void choices() {
    check(
        item(
            declared("single", "identifier", "A"),
            CHOICES.formatted("1", ""),
            template("match_correct")),
        List.of(),
        "choice Which **sea**?\n\nPick. =Baltic ~Black ~Red; Baltic#yes");
    check(
        item(
            declared("multiple", "identifier", "A", "B"),
            CHOICES.formatted("0", "fixed=\"true\""),
            template("match_correct")),
        List.of("Y033"),
        "choices Which **sea**?\n\nPick. =Baltic =Black ~Red; Baltic#yes");
    check(
        item(
            mapped(
                "identifier",
                "<mapEntry mapKey='B' mappedValue='2'/><mapEntry mapKey='C' mappedValue='1'/>"),
            CHOICES.formatted("1", ""),
            template("map_response")),
        List.of("Y023"),
        "choice Which **sea**?\n\nPick. =Black ~Baltic ~Red; Baltic#yes");
    check(item("", CHOICES.formatted("1", ""), ""), List.of("Y007"));
    check(
        item(
            declared("single", "identifier", "b"),
            "<choiceInteraction responseIdentifier='RESPONSE'><prompt>Is it?</prompt><simpleChoice identifier='a'>True</simpleChoice><simpleChoice identifier='b'>False</simpleChoice></choiceInteraction>",
            "<modalFeedback identifier='correct' outcomeIdentifier='F' showHide='show'><p>Because.</p></modalFeedback><modalFeedback identifier='incorrect' outcomeIdentifier='F' showHide='show'>No.</modalFeedback>"),
        List.of("Y025"),
        "boolean Is it? =false; because Because.");
  }

  @Test
  void typedAnswers() {
    var entry = "<p>Who wrote it? <textEntryInteraction responseIdentifier='RESPONSE'/></p>";
    check(
        item(declared("single", "string", "Goethe"), entry, template("match_correct")),
        List.of(),
        "text Who wrote it? =Goethe");
    check(
        item(
            mapped(
                "string",
                "<mapEntry mapKey='Goethe' mappedValue='1' caseSensitive='true'/><mapEntry mapKey='J. W. Goethe' mappedValue='1'/><mapEntry mapKey='Goete' mappedValue='0.5'/>"),
            entry,
            template("map_response")),
        List.of("Y024", "Y032"),
        "text Who wrote it? =Goethe =J. W. Goethe");
    check(
        item(
            declared("single", "float", "9.81"),
            "<p>g?</p><textEntryInteraction responseIdentifier='RESPONSE'/>",
            "<responseProcessing><responseCondition><responseIf><equal toleranceMode='absolute' tolerance='0.02 0.02'><variable identifier='RESPONSE'/><correct identifier='RESPONSE'/></equal><setOutcomeValue identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>"),
        List.of(),
        "number g? =9.81:0.02");
    check(
        item(
            declared("single", "string", "Lima"),
            "<p><textEntryInteraction responseIdentifier='RESPONSE'/> is in <b>Peru</b>.</p>",
            ""),
        List.of(),
        "cloze {{Lima}} is in **Peru**.");
    check(
        item(
            declared("single", "string", "x"),
            "<extendedTextInteraction responseIdentifier='RESPONSE'><prompt>Why?</prompt></extendedTextInteraction>",
            ""),
        List.of(),
        "flip Why? =x");
    check(
        item("", "<extendedTextInteraction responseIdentifier='RESPONSE'/>", ""), List.of("Y010"));
  }

  /// Options that differ in capital letters only are no truth and its opposite.
  @Test
  void optionsThatAreAlike() {
    check(
        item(
            declared("single", "identifier", "b"),
            "<choiceInteraction responseIdentifier='RESPONSE'><prompt>Which?</prompt><simpleChoice identifier='a'>True</simpleChoice><simpleChoice identifier='b'>TRUE</simpleChoice></choiceInteraction>",
            ""),
        List.of(),
        "choice Which? =TRUE ~True");
  }

  @Test
  void mathematics() {
    check(
        item(
            declared("single", "string", "Einstein"),
            "<p>Who wrote <m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mi>E</m:mi><m:mo>=</m:mo><m:mi>m</m:mi><m:msup><m:mi>c</m:mi><m:mn>2</m:mn></m:msup><m:mo>+</m:mo><m:mfrac><m:mrow><m:mi>a</m:mi><m:mi>b</m:mi></m:mrow><m:mn>2</m:mn></m:mfrac></m:math>? <textEntryInteraction responseIdentifier='RESPONSE'/></p>",
            ""),
        List.of(),
        "text Who wrote E=mc²+(ab)/2? =Einstein");
  }

  @Test
  void chosenInText() {
    var inline =
        "<p>The <inlineChoiceInteraction responseIdentifier='RESPONSE'><inlineChoice identifier='a'>Baltic</inlineChoice><inlineChoice identifier='b'>Red</inlineChoice></inlineChoiceInteraction> is cold.</p>";
    check(
        item(declared("single", "identifier", "a"), inline, ""),
        List.of(),
        "choice The _____ is cold. =Baltic ~Red");
    check(
        item(
            declared("single", "identifier", "a"),
            inline + "<p>So is <textEntryInteraction responseIdentifier='RESPONSE'/> too.</p>",
            ""),
        List.of("Y031"),
        "cloze The {{Baltic}} (Baltic / Red) is cold.\n\nSo is {{a}} too.");
    check(
        item(
            declared("multiple", "directedPair", "w g1", "v g2"),
            "<gapMatchInteraction responseIdentifier='RESPONSE'><gapText identifier='w'>salt</gapText><gapText identifier='v'>cold</gapText><p>Sea is <gap identifier='g1'/> and <gap identifier='g2'/>.</p></gapMatchInteraction>",
            ""),
        List.of("Y031"),
        "cloze Sea is {{salt}} and {{cold}}.\n(salt / cold)");
    check(
        item(
            declared("single", "identifier", "h"),
            "<hottextInteraction responseIdentifier='RESPONSE'><p>The <hottext identifier='h'>quick</hottext> <hottext identifier='i'>fox</hottext></p></hottextInteraction>",
            ""),
        List.of(),
        "choice The quick fox =quick ~fox");
  }

  @Test
  void orderAndPairs() {
    check(
        item(
            declared("ordered", "identifier", "b", "a"),
            "<orderInteraction responseIdentifier='RESPONSE'><prompt>Order.</prompt><simpleChoice identifier='a'>2</simpleChoice><simpleChoice identifier='b'>1</simpleChoice></orderInteraction>",
            template("match_correct")),
        List.of(),
        "order Order. =1 < 2");
    var sets =
        "<matchInteraction responseIdentifier='RESPONSE'><simpleMatchSet><simpleAssociableChoice identifier='p'>Peru</simpleAssociableChoice><simpleAssociableChoice identifier='q'>Chad</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier='l'>Lima</simpleAssociableChoice><simpleAssociableChoice identifier='m'>N'Djamena</simpleAssociableChoice><simpleAssociableChoice identifier='n'>Rome</simpleAssociableChoice></simpleMatchSet></matchInteraction>";
    check(
        item(declared("multiple", "directedPair", "p l", "q m"), "<p>Join.</p>" + sets, ""),
        List.of("Y026"),
        "match Join. Peru->Lima Chad->N'Djamena");
    check(item(declared("multiple", "directedPair", "p l", "p m"), sets, ""), List.of("Y012"));
    check(item(declared("multiple", "directedPair", "p z", "q m"), sets, ""), List.of("Y014"));
    check(
        item(
            declared("multiple", "pair", "a b", "c d"),
            "<associateInteraction responseIdentifier='RESPONSE'><prompt>Join.</prompt><simpleAssociableChoice identifier='a'>1</simpleAssociableChoice><simpleAssociableChoice identifier='b'>one</simpleAssociableChoice><simpleAssociableChoice identifier='c'>2</simpleAssociableChoice><simpleAssociableChoice identifier='d'>two</simpleAssociableChoice></associateInteraction>",
            ""),
        List.of(),
        "match Join. 1->one 2->two");
  }

  @Test
  void versionThree() {
    var xml =
        """
        <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="sea-3" xml:lang="en-GB">
        <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
        <qti-correct-response><qti-value>b</qti-value></qti-correct-response></qti-response-declaration>
        <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
        <qti-prompt>Which?</qti-prompt><qti-simple-choice identifier="a">One</qti-simple-choice>
        <qti-simple-choice identifier="b">Two</qti-simple-choice></qti-choice-interaction></qti-item-body>
        <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
        </qti-assessment-item>
        """;
    check(xml, List.of(), "choice Which? =Two ~One");
    assertThat(read(xml).file().pack().language()).isEqualTo("en-GB");
    assertThat(PackFormat.recognised("x.xml", xml.getBytes(UTF_8))).contains(PackFormat.QTI);
  }

  @Test
  void whatIsNotReadIsTold() {
    check(
        item(
            declared("single", "point", "1 1"),
            "<hotspotInteraction responseIdentifier='RESPONSE'/>",
            ""),
        List.of("Y004"));
    check(item("", "<p>Read this.</p>", ""), List.of("Y021"));
    check(
        item(
            "<templateDeclaration identifier='N' cardinality='single'/>",
            CHOICES.formatted("", ""),
            ""),
        List.of("Y006"));
    check(
        item(
            declared("single", "identifier", "A"),
            CHOICES.formatted("1", "") + CHOICES.formatted("1", ""),
            ""),
        List.of("Y005"));
    check(
        item(
            declared("single", "identifier", "A"),
            CHOICES.formatted("1", "").replace("feedbackInline", "b"),
            "<responseProcessing><responseCondition><responseIf><customOperator/></responseIf></responseCondition></responseProcessing>"),
        List.of("Y022"),
        "choice Which **sea**?\n\nPick. =Baltic**yes** ~Black ~Red");
    check(
        item(
            declared("single", "string", "x"),
            "<p><img src='figs/map.png' alt=''/> What? <textEntryInteraction responseIdentifier='RESPONSE'/></p>",
            ""),
        List.of("Y030"),
        "text [map.png] What? =x");
    var unsupported =
        read(item("", "\n<sliderInteraction responseIdentifier='RESPONSE'/>", "")).problems();
    assertThat(unsupported.getFirst().line().toString())
        .isEqualTo(
            "test.xml:5:51: error Y004 There are no questions like “sliderInteraction” here. Ask it in"
                + " another way.");
  }

  /// What is asked in a part that is not shown at first has no place in the text.
  @Test
  void askedWhereNobodyLooks() {
    var hidden =
        "<feedbackBlock><textEntryInteraction responseIdentifier='RESPONSE'/></feedbackBlock>";
    assertThat(read(item(declared("single", "string", "x"), hidden, "")).leftOut()).isEqualTo(1);
  }

  @Test
  void hostileFilesAreMet() {
    check(
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><assessmentItem/>", List.of("X001"));
    check("", List.of("Y001"));
    check("<html/>", List.of("Y001"));
    check("<assessmentItem>" + "<a>".repeat(100_000), List.of("X003"));
    check("<assessmentItem>" + "<a/>".repeat(30_000) + "</assessmentItem>", List.of("X003"));
    check(item("", "x".repeat(100_001), ""), List.of("X005"));
    check(
        item(
            mapped("string", "<mapEntry mapKey='a' mappedValue='1e999'/>"),
            "<p>Q <textEntryInteraction responseIdentifier='RESPONSE'/></p>",
            template("map_response")),
        List.of("Y024", "Y007"));
    check(
        item(
            declared("single", "float", "1e999999999"),
            "<p>Q <textEntryInteraction responseIdentifier='RESPONSE'/></p>",
            ""),
        List.of("Y009"));
  }
}
