import { notFound } from "next/navigation";

/** Exists so that an unknown address below a language gets that language's not-found page. */
export default function UnknownPage() {
  notFound();
}
