/// Every reader of bytes from outside, fed with inputs that are made to break it. Jazzer makes
/// them, guided by what of our code they reach; `Fuzzing` starts it.
@org.jspecify.annotations.NullMarked
package memoire.fuzz;
