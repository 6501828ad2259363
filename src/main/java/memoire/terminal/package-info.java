/// The only room that knows the terminal: raw mode and keys through JLine's native library, screens
/// painted with Lanterna's buffers, and the line mode for everything that is no full screen.
///
/// A terminal is given back as it was found, whatever happens: on exit, on an exception, on
/// SIGTERM, SIGHUP and SIGINT, and while the program is suspended.
@org.jspecify.annotations.NullMarked
package memoire.terminal;
