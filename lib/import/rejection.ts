/** A document that cannot be taken in, with the reason in one line. The rest of the import goes on. */
export class Rejection extends Error {
  override readonly name = "Rejection";

  constructor(
    /** A kind of defect, for tests and the JSON report. */
    readonly code: RejectionCode,
    message: string,
  ) {
    super(message);
  }
}

export type RejectionCode =
  | "NOT_XML"
  | "WRONG_NAMESPACE"
  | "TRUNCATED"
  | "DOCTYPE"
  | "TOO_LARGE"
  | "TOO_DEEP"
  | "TOO_MANY"
  | "ENCODING"
  | "NO_SYMBOL"
  | "LANGUAGE"
  | "EMPTY"
  | "ARCHIVE"
  | "DUPLICATE"
  | "TAKEN"
  | "UNREADABLE";
