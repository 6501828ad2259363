package memoire.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages by others, saved as text, which `MEMOIRE_CORPUS` holds; skipped with a notice without it.
@EnabledIfEnvironmentVariable(
    named = "MEMOIRE_CORPUS",
    matches = ".+",
    disabledReason = "MEMOIRE_CORPUS names no directory of documents")
class CorpusDocumentsTest {
  private static final String FURNITURE =
      "(?is).*(?:log in|share with|rate this|have your say|is this page useful|leave a reply|©|from wikipedia"
          + "|free encyclopedia|enquiries|foreign service institute|wordpress|o'zbekiston).*";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents/02.txt|North Korea puts military in 'quasi-state of war'|2015-08-21",
        "documents/06.txt|Public approval for driving limits for 16 drugs|2014-03-27",
        "documents/09.txt|The Treaty of Portsmouth and the Russo-Japanese War, 1904–1905|undated",
        "documents/12.txt|Patrick Gordon|undated",
        "documents/14.txt|Amazon rainforest|undated",
        "documents/16.txt|South American Community of Nations announced at Third South American Summit|2004-12",
        "seeds/000_7f5e761b61986c3b.txt|Japan says it will not pressure Uzbekistan over Russia–Ukraine war|undated",
        "seeds/001_c4d51595c5fed697.txt|Tokyo blamed Russia for undermining world stability|undated",
        "seeds/002_fdb470c75e4d112b.txt|Encourage political and economic independence through steady support|2022-12-30",
        "seeds/003_62e6251968028fcb.txt|U.S. urges Japan to sanction Russia Japan hesitates to damage Japan-Russia ties|undated",
        "seeds/004_3085d2fa849da29b.txt|Countries in Central Asia and Caucasus, etc.|2022"
      })
  void pagesByOthersAreRead(String name, String title, String date) throws IOException {
    var text = Files.readString(file(name));
    var document = MarkdownDocuments.read(name, text).value();
    assertThat(document.title()).isEqualTo(title);
    assertThat(document.date()).isEqualTo(date);
    assertThat(document.sentences()).isNotEmpty();
    assertThat(document.sentences()).noneMatch(s -> s.text().matches(FURNITURE));
    document.sentences().forEach(sentence -> standsInTheFile(text, sentence));
  }

  /// The file between the offsets is the sentence, but for white space and footnote marks.
  private static void standsInTheFile(String file, Sentence sentence) {
    var raw = file.substring(sentence.start(), sentence.end());
    assertThat(bare(raw)).isEqualTo(bare(sentence.text()));
  }

  private static String bare(String text) {
    return text.replaceAll("\\[\\d+]|(?<=\\p{L}{4})\\d{1,2}(?!\\d)|[\\s\\u00a0\\u200b]", "");
  }

  private static Path file(String name) {
    return Path.of(Objects.requireNonNull(System.getenv("MEMOIRE_CORPUS"))).resolve(name);
  }
}
