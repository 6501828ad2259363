package memoire.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.nativ.CLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosixTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "Linux, amd64, LINUX",
        "Linux, aarch64, LINUX",
        "Linux, ppc64le, none",
        "Mac OS X, aarch64, BSD",
        "FreeBSD, amd64, BSD",
        "Windows 11, amd64, none",
        "SunOS, sparcv9, none",
      })
  void systemsWhoseNumbersAreKnownHaveAFullScreen(String name, String arch, Posix expected) {
    assertThat(Posix.of(name, arch)).isEqualTo(expected);
  }

  /// The flags that `stty raw -echo` clears on Linux, and one it leaves.
  @Test
  void aRawTerminalPassesOnEachByte() {
    var cooked = new CLibrary.Termios();
    cooked.c_lflag = 0x8a3b;
    cooked.c_iflag = 0x6d00;
    cooked.c_oflag = 0x5;
    cooked.c_cc[6] = 9;
    cooked.c_cc[0] = 3;

    var raw = Posix.LINUX.raw(cooked);
    assertThat(raw.c_lflag).isEqualTo(0x0a30);
    assertThat(raw.c_iflag).isEqualTo(0x6800);
    assertThat(raw.c_oflag).isEqualTo(0x5);
    assertThat(raw.c_cc[6]).as("VMIN").isEqualTo((byte) 1);
    assertThat(raw.c_cc[5]).as("VTIME").isZero();
    assertThat(raw.c_cc[0]).as("VINTR").isEqualTo((byte) 3);
    assertThat(cooked.c_lflag).as("the cooked settings are kept").isEqualTo(0x8a3b);
  }
}
