/** Text that cannot become a resolution. The message is one sentence for the person who brought the file. */
export class UnreadableText extends Error {
  readonly expected = true;
  override readonly name = "UnreadableText";
}
