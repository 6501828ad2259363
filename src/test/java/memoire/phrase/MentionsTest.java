package memoire.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import memoire.phrase.Mention.AmountOf;
import memoire.phrase.Mention.CountOf;
import memoire.phrase.Mention.DateOf;
import memoire.phrase.Mention.NameOf;
import memoire.syntax.Parse;
import memoire.syntax.Rendering;
import memoire.syntax.Word;
import memoire.testing.SharedParser;
import org.junit.jupiter.api.Test;

/// What a sentence mentions that can be asked for, and what only looks like it.
class MentionsTest {

  @Test
  void dates() {
    check("The office opened on 3 May 1904.", "date: 3 May 1904");
    check("The office opened in May 1904 and closed in 1910.", "date: May 1904", "date: 1910");
    check("The journal printed the story in spring 1998.", "date: spring 1998");
    check("The war lasted from 1904 to 1905.", "date: 1904 to 1905");
  }

  @Test
  void aDayOfAnotherYearIsTheDayAlone() {
    check("The festival began on 26 July of that year.", "date: 26 July");
  }

  @Test
  void aYearWithinANameIsNoDate() {
    check("The Russo-Japanese War of 1904–05 ended in defeat.", "other: Russo-Japanese War");
  }

  @Test
  void aDayOfSomethingIsADate() {
    check("The fire of 3 May 1904 destroyed 40 houses.", "date: 3 May 1904", "count: 40 houses");
    check("In 1955 Rosa Parks, a seamstress, kept her seat.", "date: 1955", "person: Rosa Parks");
  }

  @Test
  void aYearBeforeANounCountsNothing() {
    check("The 2010 drought killed many cattle.");
    check("The 1966 World Cup was held in England.", "other: World Cup", "place: England");
    check("The 1930 elections ended a long rule.");
    check("The fire of May 1904 destroyed the town.");
    check("The flood killed 1200 cattle.", "count: 1200 cattle");
  }

  @Test
  void numbersHaveTheirHedges() {
    check("The village has one church and three schools.", "count: three schools");
    check("The fleet lost about 40 ships.", "count: [about] 40 ships");
    check(
        "The city has more than 3 million inhabitants.",
        "count: [more than] 3 million inhabitants");
    check("Around two thousand people live there.", "count: [Around] two thousand people");
    check("Some 12 countries signed.", "count: [Some] 12 countries");
    check("At least 12 schools closed.", "count: [At least] 12 schools");
    check("Only two boats returned.", "count: [Only] two boats");
    check("About a third of the 120 members left.", "money: a third", "count: 120 members");
  }

  @Test
  void numbersHaveValues() {
    checkValue("The city has 3 million inhabitants.", "3000000");
    checkValue("Around two thousand people live there.", "2000");
    checkValue("The flood killed 1,200 cattle.", "1200");
  }

  @Test
  void halvesOfOneQuantityAreNoNumbers() {
    check("The plan needs 10 to 15 million workers.", "money: 10 to 15 million");
    check("He waited 30 years and six months.");
  }

  @Test
  void aNumberAfterANameIsPartOfIt() {
    check("Apple released iOS 11 in 2017.", "date: 2017");
    check("Room 101 holds 250 books.", "count: 250 books");
    check("Chapter 7 lists 40 ships.", "count: 40 ships");
  }

  @Test
  void percentages() {
    check("The tax rose by 60%.", "percent: 60%");
    check("Exports grew by 3.5 percent.", "percent: 3.5 percent");
    check("Nearly 40 per cent of voters stayed at home.", "percent: 40 per cent");
  }

  @Test
  void money() {
    check("The bridge cost $4.3 billion.", "money: $4.3 billion");
    check("The prize is worth £500.", "money: £500");
  }

  @Test
  void anAmountThatIsSaidTwiceIsOne() {
    check("The bridge cost 240 million dinars ($31 million).", "count: 240 million dinars");
    check("The bridge cost 86 million crowns, about €40 million.", "count: 86 million crowns");
    check("The bridge cost $40 million, about £31 million.", "money: $40 million");
    check("The ship cost £40, and the boat cost $31.", "money: £40", "money: $31");
    check("Anna Berg wrote a history (6 volumes).", "person: Anna Berg");
  }

  @Test
  void votesForAndAgainstAreOneResult() {
    check("The motion passed by 78 votes to 12.", "money: 78 votes to 12");
    check("The team won by 40 goals to 12.");
  }

  @Test
  void totals() {
    check("The fire raised the number of lost ships to 247.", "money: 247");
    check("The storm brought the toll to 87, with 12 ships lost.", "money: 87", "count: 12 ships");
    check("The storm brought the boats to 87.");
    check("The ship sank with a crew of 21.", "money: 21");
    check("The ship sank with a cargo of 21.");
    check("The village has a population of 1904.", "date: 1904");
  }

  @Test
  void howLongIsANumberButNotWhen() {
    check("The rights last for 100 years after the death.", "count: 100 years");
    check("The parcel must be sent within 72 hours after the sale.", "count: 72 hours");
    check("The office closed 20 years after the war.");
    check("The king bought 40 ships before the war.", "count: 40 ships");
    check("The king bought 40 ships and 30 boats.", "count: 40 ships", "count: 30 boats");
  }

  @Test
  void aNumberAfterANameThatIsGivenSomething() {
    check("The court fined Amazon 746 million euros.", "count: 746 million euros");
    check("In 1904 Norway gave Peru 40 ships.", "date: 1904", "place: Norway", "count: 40 ships");
    check("Apollo 11 landed in 1969.", "date: 1969");
  }

  @Test
  void oneOrNoneCountsNothing() {
    check("The ship had zero rooms and one bed.");
  }

  @Test
  void aDateThatTellsWhichOneOfSeveral() {
    check("The town is named in a charter of 1348.", "date: 1348");
    check("The town is named in the charter of 1348.");
  }

  @Test
  void aYearBeforeChristIsNoDateAndCountsNothing() {
    check("The stone was set up on 27 March 196 BC.");
    check("The stone was set up in 196 BC.");
    check("The town was founded in 1204 AD.");
  }

  @Test
  void bothDatesOfALife() {
    check(
        "Anna Berg (3 May 1904 – 7 June 1980) was a painter.",
        "person: Anna Berg",
        "date: 3 May 1904",
        "date: 7 June 1980");
    check("The fair ran from 22 to 24 October.");
  }

  @Test
  void theKindOfThingBelongsToItsName() {
    check("The Xayaburi Dam was opened in 1904.", "other: Xayaburi Dam", "date: 1904");
    check("Norway built the Rjukan Dam.", "place: Norway", "other: Rjukan Dam");
    check("Norway joined the TRIPS Agreement.", "place: Norway", "other: TRIPS Agreement");
  }

  @Test
  void aSurnameThatIsAPlaceAsWellBelongsToItsBearer() {
    check("Norway paid John Foster Dulles.", "place: Norway", "person: John Foster Dulles");
  }

  @Test
  void names() {
    check("Angela Merkel flew to Tokyo.", "person: Angela Merkel", "place: Tokyo");
    check("The court heard Anna Berg and Peter Smith.", "person: Anna Berg", "person: Peter Smith");
    check("President Lula visited France.", "person: Lula", "place: France");
    check("The river flows through Lake Victoria.", "place: Lake Victoria");
    check("The museum sits in New York City.", "place: New York City");
    check("The United Nations met in Geneva.", "organization: United Nations", "place: Geneva");
    check("The court rejected the Treaty of Lisbon.", "other: Treaty of Lisbon");
  }

  @Test
  void aNameIsWhole() {
    check(
        "Peter the Great founded Saint Petersburg in 1703.",
        "person: Peter the Great",
        "place: Saint Petersburg",
        "date: 1703");
    check(
        "The London School of Economics opened in 1895.",
        "organization: London School of Economics",
        "date: 1895");
    check(
        "The Nobel Peace Prize went to Kofi Annan in 2001.",
        "other: Nobel Peace Prize",
        "person: Kofi Annan",
        "date: 2001");
  }

  @Test
  void halfANameIsNone() {
    check("The Archbishop of Canterbury crowned Queen Victoria.");
    check("Thomas Becket became Archbishop of Canterbury.", "person: Thomas Becket");
    check("Harald Dahl was Minister of Finance.", "person: Harald Dahl");
    check("The army of William of Normandy landed.");
    check(
        "The International Committee of the Red Cross has its seat in Geneva.",
        "organization: International Committee of the Red Cross",
        "place: Geneva");
    check("The Battle of Hastings was fought in 1066.", "other: Battle of Hastings", "date: 1066");
    check(
        "The canal was built by Ferdinand de Lesseps in 1869.",
        "person: Ferdinand de Lesseps",
        "date: 1869");
  }

  @Test
  void anAcronymInBracketsIsNoNameOfItsOwn() {
    check(
        "The World Health Organization (WHO) has its seat in Geneva.",
        "organization: World Health Organization",
        "place: Geneva");
  }

  @Test
  void anOrdinaryWordThatOpensTheSentenceIsNoName() {
    check("Every summer Norwegians visit Spain.", "place: Spain");
    check("Two years later Boeing closed the plant.", "organization: Boeing");
  }

  private static void check(String sentence, String... mentions) {
    var parse = SharedParser.get().parse(sentence);
    assertThat(Mentions.of(parse))
        .as(sentence)
        .extracting(m -> text(parse, m))
        .containsExactly(mentions);
  }

  private static void checkValue(String sentence, String value) {
    assertThat(Mentions.of(SharedParser.get().parse(sentence)))
        .as(sentence)
        .singleElement()
        .isInstanceOfSatisfying(
            CountOf.class, c -> assertThat(c.value().toPlainString()).isEqualTo(value));
  }

  private static String text(Parse parse, Mention mention) {
    var words = text(parse, mention.words());
    return switch (mention) {
      case DateOf _ -> "date: " + words;
      case CountOf count -> {
        var hedge = count.hedge().isEmpty() ? "" : "[" + text(parse, count.hedge()) + "] ";
        yield "count: " + hedge + words + " " + count.noun().text();
      }
      case AmountOf amount -> (amount.percent() ? "percent: " : "money: ") + words;
      case NameOf name -> name.kind().name().toLowerCase(Locale.ROOT) + ": " + words;
    };
  }

  private static String text(Parse parse, List<Word> words) {
    return Rendering.text(parse, words, Map.of());
  }
}
