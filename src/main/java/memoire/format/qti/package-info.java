/// QTI, the exchange format of tests: items of versions 2 and 3 and those of version 1.2, alone or
/// in packages, in; packages of version 1.2, as Canvas takes them, out.
@org.jspecify.annotations.NullMarked
package memoire.format.qti;
