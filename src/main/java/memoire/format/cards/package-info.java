/// Cards of other programs: Mnemosyne, SuperMemo's texts of questions and answers, and KVTML, the
/// vocabularies of KDE's programs.
@org.jspecify.annotations.NullMarked
package memoire.format.cards;
