package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// Which words of a sentence are asked for, and which are only a part of something.
class AskableTest {

  @Test
  void termsThatASentenceIntroduces() {
    check("The deepest sleep of water bears is called cryptobiosis.", "cryptobiosis");
    check("A dried water bear is known as the \"tun\" in Norway.", "tun", "Norway");
    check("In Norway a dried water bear is called a tun.", "Norway", "tun");
    check("This method is termed gradual freezing in Norway.", "gradual freezing", "Norway");
  }

  @Test
  void whatIsNoTerm() {
    check("The king called ministers to Oslo in 1904.", "Oslo", "1904");
    check("The harbour is called Blue Bay by sailors.", "Blue Bay");
    check("The paste is known as sauce of figs.");
    check("The dish is called salt and pepper in Norway.", "Norway");
    check("The unit is known as an em.");
    check("The stone is known as the very old and rather heavy green sea stone.");
  }

  @Test
  void whatSomebodyCallsIt() {
    check("Anna Berg built a pump, which she called a screw.", "Anna Berg", "screw");
    check("The sailors built a raft, which they called a kraken, in Oslo.", "kraken", "Oslo");
    check("Anna Berg said they called ministers to Oslo.", "Anna Berg", "Oslo");
  }

  @Test
  void aTermInApposition() {
    check("The cell uses an enzyme, lactase, which splits sugar.", "lactase");
    check("Norway built a new design, the rotary pump, in 1904.", "Norway", "rotary pump", "1904");
    check("Norway built the new design, the rotary pump, in 1904.", "Norway", "1904");
    check("Anna Berg built a pump, the sailors of Oslo, and a mill.", "Anna Berg", "Oslo");
  }

  @Test
  void aTermInQuotationMarks() {
    check("Water bears form the \"tun\" in winter.", "tun");
    check("The clerk said \"the tun is very dry\" in Oslo.", "Oslo");
    check("The clerk said \"we sold the tun\" and \"we left\" in Oslo.", "Oslo");
  }

  @Test
  void aProvisionIsNamedByItsNumber() {
    check(
        "Article VII of the Treaty of Lima names Norway.",
        "Article VII",
        "Treaty of Lima",
        "Norway");
    check("The council passed Resolution 2774 in 1904.", "Resolution 2774", "1904");
    check("The council passed a resolution in 1904.", "1904");
    check("The Protocol of 1904 pleased Norway.", "Norway");
  }

  @Test
  void aTermIsGapped() {
    var reading = Reading.about("Water bears");
    assertThat(reading.gaps("The deepest sleep of water bears is called cryptobiosis."))
        .containsExactly("The deepest sleep of water bears is called {{cryptobiosis}}");
    assertThat(reading.gaps("In Norway a dried water bear is called a tun."))
        .containsExactly("In Norway a dried water bear is called a {{tun}}");
    assertThat(reading.gaps("In 1904 the water bears of Norway formed the \"dry tun\"."))
        .as("no blank before the closing mark")
        .containsExactly(
            "In the year {{1904}} the water bears of Norway formed the \"dry tun\"",
            "In 1904 the water bears of {{Norway}} formed the \"dry tun\"",
            "In 1904 the water bears of Norway formed the \"{{dry tun}}\"");
  }

  @Test
  void aNameBeforeTheNounThatSaysWhatItNames() {
    check("The Festina team left the race in 1998.", "Festina", "1998");
    check("Anna Berg read the Guardian newspaper in 1904.", "Anna Berg", "Guardian", "1904");
    check("The Kon-Tiki museum opened in Bergen in 1904.", "Kon-Tiki", "Bergen", "1904");
    check("The Festina riders left the race in 1998.", "1998");
    check("The Festina president left the race in 1998.", "1998");
    check("The Thatcher government sold British Gas in 1986.", "British Gas", "1986");
    check("The Ford Trophy race began in Bergen in 1904.", "Bergen", "1904");
  }

  @Test
  void aPlaceInAnOrderFromTheThirdOn() {
    check("Bergen opened its fifth harbour in 1904.", "Bergen", "fifth", "1904");
    check("The strike entered a fourth week in May 1904.", "fourth", "May 1904");
    check("Norway marked the 50th anniversary of Peru.", "Norway", "50th", "Peru");
    check("Bergen opened its second harbour in 1904.", "Bergen", "1904");
    check("Oslo grew fast in the twentieth century.", "Oslo");
    check("Norway won the third millennium prize in Peru.", "Norway", "Peru");
    check("The fifth Norwegian fleet sailed to Peru in 1904.", "Peru", "1904");
    check("The inn of Bergen is a fourth-class hotel.", "Bergen");
    check("Norway marked its 50th birthday party.", "Norway", "50th");
    check("Norway was the second country to sell ships.", "Norway", "second");
    check("Norway bought the second ship from Peru.", "Norway", "Peru");
    check("Anna Berg lived at the Third Street in Oslo.", "Anna Berg", "Third Street", "Oslo");
    check("A third of the dockers stayed in Oslo.", "A third", "Oslo");
  }

  @Test
  void aNumberOfThem() {
    check(
        "Norway has 40,000 nurses, 18,000 of them in Oslo.", "Norway", "40,000", "18,000", "Oslo");
    check("Peru sent 900 men, 300 of whom stayed in Chile.", "Peru", "900", "300", "Chile");
    check("Forty of the ships sank in Norway.", "Forty", "Norway");
    check("Norway lost 40 of its ships in 1904.", "Norway", "1904");
  }

  @Test
  void timesOfDay() {
    check("The train left Oslo at 9 a.m. on 3 May 1904.", "Oslo", "9 a.m.", "3 May 1904");
    check("The train left Oslo at 11 pm in 1904.", "Oslo", "11 pm", "1904");
    check("The train left Oslo at 4:37 local time in 1904.", "Oslo", "4:37", "1904");
    check("The siren of Oslo sounds at 10 o'clock.", "Oslo");
  }

  @Test
  void whatABodyATitleOrAPrizeIsOf() {
    check(
        "Anna Berg joined the Ministry of Trade and Strategic Affairs in 1998.",
        "Anna Berg",
        "Ministry of Trade and Strategic Affairs",
        "1998");
    check("Anna Berg won the Nobel Prize in Physiology or Medicine in 1998.", "Anna Berg", "1998");
    check("Anna Berg won the Nobel Prize in Chemistry.", "Anna Berg");
    check("Anna Berg won the Nobel Prize in 1998.", "Anna Berg", "Nobel Prize", "1998");
    check(
        "Norway's Department of Energy and Mining was founded in 1971.",
        "Department of Energy and Mining",
        "1971");
  }

  @Test
  void partsOfALongerName() {
    check("Christopher Wren rebuilt St Paul's Cathedral in 1710.", "Christopher Wren", "1710");
    check("Anna Berg flew the TR-1 over Norway in 1980.", "Anna Berg", "TR-1", "Norway", "1980");
    check(
        "Peter Smith founded Doctors Without Distance in 1971.",
        "Peter Smith",
        "Doctors Without Distance",
        "1971");
    check("The Senior Officials Meeting was held in Oslo.", "Oslo");
    check("Anna Berg saw the Monument to the Sailors in 1998.", "Anna Berg", "1998");
    check("Anna Berg became MP for Harrow and the Vale in 1998.", "Anna Berg", "1998");
    check("Anna Berg called the plan \"a gift to Norway\" in 1998.", "Anna Berg", "1998");
    check("According to Anna Berg, Norway lost 40 ships.", "Norway", "40");
  }

  @Test
  void aMonthThatAWordBeforeItCuts() {
    assertThat(new DateMentions(SharedParser.get().parse("Norway met Peru last October.")).all())
        .isEmpty();
    assertThat(new DateMentions(SharedParser.get().parse("Norway met Peru every May.")).all())
        .isEmpty();
    check("Norway met Peru in October.", "Norway", "Peru", "October");
    check("Norway met 22 countries in October.", "Norway", "22", "October");
  }

  private static void check(String sentence, String... keys) {
    var parse = SharedParser.get().parse(sentence);
    assertThat(Mentions.of(parse)).as(sentence).extracting(m -> m.key(parse)).containsExactly(keys);
  }
}
