/** Next's own files of code, which it wants while the page is still being read; not those for old browsers, which stay. */
const SCRIPT = /<script(?=[^>]*\ssrc="\/_next\/)(?=[^>]*\sasync="")[^>]*><\/script>/g;
/** Hints to fetch them early. */
const HINT = /<link rel="preload" as="script"[^>]*>/g;

/**
 * Brings the page to life when it is whole and was shown, or at once when the palette is asked for by its keys: they are remembered, and not
 * left to the browser, which would go to its own box. They are heard on their way down, for React lets none pass while it takes the page
 * over. A template's scripts run once they are moved into the document; to write their addresses would need a policy of Trusted Types.
 */
export const STARTER = [
  "(()=>{",
  'const start=()=>{const t=document.getElementById("late-scripts");if(t){t.remove();document.head.append(t.content)}};',
  'addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(start)));',
  'addEventListener("keydown",(e)=>{',
  'const opener=document.querySelector("[data-palette]:not([data-palette=ready])");',
  'if(!opener||e.key.toLowerCase()!=="k"||!(e.ctrlKey||e.metaKey)||e.altKey||e.shiftKey)return;',
  'e.preventDefault();opener.dataset.palette="asked";start()',
  "},true)})()",
].join("");

/**
 * The words first: no page needs its scripts to be read, and on a slow line they would come between the reader and the style sheet, the
 * faces and the rest of the text. They are fetched when all that is there.
 */
export function scriptsLate(html: string): string {
  const end = html.lastIndexOf("</body>");
  const words = html.slice(0, Math.max(0, end));
  const scripts = words.match(SCRIPT);
  if (!scripts) return html;
  const late = `<template id="late-scripts">${scripts.join("")}</template><script>${STARTER}</script>`;
  return words.replace(SCRIPT, "").replace(HINT, "") + late + html.slice(end);
}
