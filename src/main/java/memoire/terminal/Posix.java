package memoire.terminal;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jline.nativ.CLibrary;
import org.jspecify.annotations.Nullable;

/// The numbers by which POSIX systems differ, and the one call that JLine's library lacks.
enum Posix {
  LINUX(0x1 | 0x2 | 0x8 | 0x8000, 0x20 | 0x40 | 0x80 | 0x100 | 0x400, 6, 5, 20),
  BSD(0x80 | 0x100 | 0x8 | 0x400, 0x20 | 0x40 | 0x80 | 0x100 | 0x200, 16, 17, 18);

  /// ISIG, ICANON, ECHO, IEXTEN.
  private final int localFlags;

  /// ISTRIP, INLCR, IGNCR, ICRNL, IXON.
  private final int inputFlags;

  private final int vmin;
  private final int vtime;
  private final int sigtstp;

  Posix(int localFlags, int inputFlags, int vmin, int vtime, int sigtstp) {
    this.localFlags = localFlags;
    this.inputFlags = inputFlags;
    this.vmin = vmin;
    this.vtime = vtime;
    this.sigtstp = sigtstp;
  }

  /// Null for systems whose numbers are not known here: they get the line mode.
  static @Nullable Posix of(String osName, String osArch) {
    if (osName.startsWith("Linux")) {
      return osArch.startsWith("ppc") || osArch.startsWith("sparc") ? null : LINUX;
    }
    return osName.startsWith("Mac") || osName.equals("FreeBSD") ? BSD : null;
  }

  static @Nullable Posix ofThisSystem() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /// A terminal that passes on each byte as it is typed.
  CLibrary.Termios raw(CLibrary.Termios cooked) {
    var raw = new CLibrary.Termios();
    raw.c_iflag = cooked.c_iflag & ~inputFlags;
    raw.c_oflag = cooked.c_oflag;
    raw.c_cflag = cooked.c_cflag;
    raw.c_lflag = cooked.c_lflag & ~localFlags;
    raw.c_cc = cooked.c_cc.clone();
    raw.c_cc[vmin] = 1;
    raw.c_cc[vtime] = 0;
    raw.c_ispeed = cooked.c_ispeed;
    raw.c_ospeed = cooked.c_ospeed;
    return raw;
  }

  /// Stops this program's process group, as the terminal does on Ctrl-Z. The stop may take hold a
  /// moment after this returns; where no shell could resume the group it never does.
  void stopJob() {
    try {
      int _ = (int) kill().invokeExact(0, sigtstp);
    } catch (Throwable e) {
      throw new IllegalStateException("The program cannot be suspended.", e);
    }
  }

  @SuppressWarnings("restricted")
  private static MethodHandle kill() {
    var linker = Linker.nativeLinker();
    var kill = linker.defaultLookup().find("kill").orElseThrow();
    var int32 = ValueLayout.JAVA_INT;
    return linker.downcallHandle(kill, FunctionDescriptor.of(int32, int32, int32));
  }
}
