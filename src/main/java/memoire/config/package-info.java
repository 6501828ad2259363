/// What a learner has set in the file of settings: from entries to values, with what is wrong in
/// it. Pure.
@org.jspecify.annotations.NullMarked
package memoire.config;
