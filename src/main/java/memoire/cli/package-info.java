/// The commands: one class each, exit codes in one place, and the wiring of core and shell.
@org.jspecify.annotations.NullMarked
package memoire.cli;
