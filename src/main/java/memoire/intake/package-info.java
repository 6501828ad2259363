/// Files as people have them — HTML, PDF, DOCX, text in any encoding — made into text that the
/// document room reads. The only room that knows jsoup and PDFBox, whose libraries are there on the
/// author's side alone. Everything in a file is untrusted, and bounded.
@org.jspecify.annotations.NullMarked
package memoire.intake;
