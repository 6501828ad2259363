/// Item-writing flaws that can be seen in a finished pack, one small class each. Lint never refuses
/// anything: it tells an author what learners would stumble over, or guess by.
///
/// The rules follow Haladyna, Downing and Rodriguez, *A Review of Multiple-Choice Item-Writing
/// Guidelines* (2002), and the ways in which questions drafted from documents fail.
@org.jspecify.annotations.NullMarked
package memoire.pack.lint;
