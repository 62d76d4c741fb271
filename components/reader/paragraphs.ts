/** The paragraph that the address names, else the first one in view. */
export function currentParagraph(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("#text li[id]");
  if (focused) return focused;
  const all = paragraphs();
  const target = all.find(({ id }) => `#${id}` === decodeURIComponent(location.hash));
  return target && isInView(target) ? target : all.find(isInView);
}

/** The next paragraph or the one before: the address follows, so that it can be sent on. */
export function goTo(step: 1 | -1): void {
  const all = paragraphs();
  const here = currentParagraph();
  const next = here && `#${here.id}` === location.hash ? all[all.indexOf(here) + step] : (here ?? all[0]);
  if (next) location.hash = next.id;
}

/** @returns whether the browser let us */
export async function copyText(what: string, id: string): Promise<boolean> {
  const paragraph = document.getElementById(id);
  const address = `${location.origin}${location.pathname}${location.search}#${id}`;
  const words = what === "link" || !paragraph ? address : wordsOf(paragraph);
  return navigator.clipboard.writeText(words).then(
    () => true,
    () => false,
  );
}

/** Said to those who hear the page, and shown for a moment to those who see it. */
export function tellCopied(words: string): void {
  const place = document.getElementById("reader-says");
  if (!place) return;
  place.textContent = words;
  place.dataset.shown = "";
  setTimeout(() => {
    delete place.dataset.shown;
    place.textContent = "";
  }, 2_500);
}

/** The words alone, without calls of footnotes and pins; texts side by side one after another. */
function wordsOf(paragraph: HTMLElement): string {
  return [...paragraph.querySelectorAll(".reading")]
    .map((reading) => {
      const copy = reading.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll(".no-print, sup")) extra.remove();
      return (
        copy.textContent
          ?.replace(/\u2060/g, "")
          .replace(/\s+/g, " ")
          .trim() ?? ""
      );
    })
    .filter(Boolean)
    .join("\n\n");
}

function paragraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("#text li[id]")];
}

function isInView(element: Element): boolean {
  const { bottom, top } = element.getBoundingClientRect();
  return bottom > 8 && top < innerHeight;
}
