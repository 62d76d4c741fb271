/** Small Akoma Ntoso resolutions written for tests, in the UN's profile. No text of them is real. */
export type AknOptions = {
  language?: "ara" | "eng" | "fra" | (string & {});
  symbol?: string;
  /** Number above the title; of the symbol when not given. */
  heading?: string;
  title?: string;
  uri?: string;
  adopted?: string;
  published?: string;
  agendaItem?: [number: string, title: string];
  keywords?: string;
  /** Terms listed under a Sustainable Development Goal. */
  goals?: string;
  workflow?: string;
  voting?: string;
  preamble?: string;
  operative?: string;
  after?: string;
  namespace?: string;
};

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** One document; what is not given is the same in every language. */
export function akn({
  language = "eng",
  symbol = "A/RES/90/7",
  heading = `${symbol.replace("A/RES/", "")}.`,
  title = "Question of the test",
  uri = `/akn/un/statement/deliberation/unga/2035-12-01/${symbol.replace("A/RES/", "").replace("/", "-")}/`,
  adopted = "2035-12-01",
  published = "2035-12-10",
  agendaItem = ["7 (b)", "Question of the test: all sides of it"],
  keywords = "",
  goals = "",
  workflow = "",
  voting = '<voting outcome="adoptedWithoutVote"><quorum value=""/></voting>',
  preamble = recital("Recalling", "its resolution 88/3 of 1 December 2033,"),
  operative = paragraph("1.", "Notes", "the test;") + paragraph("2.", "Decides", "to end it."),
  after = "",
  namespace = NAMESPACE,
}: AknOptions = {}): Buffer {
  return Buffer.from(`<akomaNtoso xmlns="${namespace}" xmlns:akn4un="http://un.org/akn4un"><statement name="resolution"><meta>
  <identification><FRBRWork><FRBRuri value="${uri}"/><FRBRdate date="${adopted}" name="adoption"/></FRBRWork>
  <FRBRExpression><FRBRuri value="${uri}${language}@/"/><FRBRdate date="${published}" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression></identification>
  ${goals && `<classification source="http://metadata.un.org/sdg">${goals}</classification>`}<classification source="DHLAUTH">${keywords}</classification><workflow>${workflow}</workflow><analysis><parliamentary>${voting}</parliamentary></analysis></meta>
  <coverPage><p><docNumber refersTo="#symbol">${symbol}</docNumber></p><p><inline title="${agendaItem[0]}" name="agenda item">Agenda item ${agendaItem[0]}</inline></p>
  <p><inline name="agenda item name">${agendaItem[1]}</inline></p></coverPage>
  <preface><p><docNumber>${heading}</docNumber><docTitle><span class="bold">${title}</span></docTitle></p></preface>
  <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>${preamble}</preamble>
  <mainBody>${operative}</mainBody><conclusions><p>1st meeting</p></conclusions>${after}</statement></akomaNtoso>`);
}

export function recital(verb: string, rest: string): string {
  return `<container name="${verb}"><p xml:space="preserve">\t<span class="italic">${verb}</span> ${rest}</p></container>`;
}

export function paragraph(number: string, verb: string, rest: string): string {
  return `<paragraph class="SingleTxt">${number && `<num>${number}</num>`}<content><p xml:space="preserve">${verb && `<span class="italic">${verb}</span> `}${rest}</p></content></paragraph>`;
}

/** As Arabic files have it: the number stands in the text. */
export function arabicParagraph(number: number, verb: string, rest: string): string {
  return `<paragraph class="MercuryDocument"><content><p>${number} - <span class="bold italic">${verb}</span> ${rest}</p></content></paragraph>`;
}

export function note(mark: string, text: string): string {
  return `<authorialNote marker="${mark}" placement="bottom"><p>${text}</p></authorialNote>`;
}

export function link(symbol: string, words = symbol.replace("A/RES/", "")): string {
  return `<a href="https://undocs.org/en/${symbol}">${words}</a>`;
}

export function votes(inFavour: string[], against: string[], counts = [inFavour.length, against.length]): string {
  const count = (option: string, names: string[], value = 0) =>
    `<count value="${value}" refersTo="${option}"><akn4un:voters>${names.map((name) => `<organization refersTo="memberState">${name}</organization>`).join("")}</akn4un:voters></count>`;
  return `<voting outcome="adoptedRecordedVote">${count("inFavour", inFavour, counts[0])}${count("against", against, counts[1])}</voting>`;
}

export function term(thesaurus: "thesaurus" | "sdg", code: string, showAs: string): string {
  return `<keyword value="${showAs}" href="http://metadata.un.org/${thesaurus}/${code}" showAs="${showAs}" dictionary="UNBIS"/>`;
}

/** A paragraph with lettered points under it, numbers apart from the words. */
export function listed(number: string, verb: string, rest: string, points: [number: string, words: string][]): string {
  const items = points.map(([letter, words]) => `<point><num>${letter}</num><content><p>${words}</p></content></point>`).join("");
  return `<paragraph class="SingleTxt"><num>${number}</num><list><intro><p><span class="italic">${verb}</span> ${rest}</p></intro>${items}</list></paragraph>`;
}

/** A table as the UN sets it: the first row is its head. */
export function table(rows: string[][]): string {
  const cells = (row: string[], name: "td" | "th") => row.map((words) => `<${name}><p>${words}</p></${name}>`).join("");
  return `<container name="table"><table>${rows.map((row, i) => `<tr>${cells(row, i === 0 ? "th" : "td")}</tr>`).join("")}</table></container>`;
}

/** A note under a table: it begins with its letter, which numbers no paragraph. */
export function tableNote(words: string): string {
  return `<paragraph class="FootnoteText"><content><p xml:space="preserve">\t${words}</p></content></paragraph>`;
}

export function heading(words: string): string {
  return `<paragraph class="H1"><heading>${words}</heading></paragraph>`;
}

export function annexes(...bodies: string[]): string {
  const attachment = (body: string) => `<attachment><doc name="annex"><mainBody>${body}</mainBody></doc></attachment>`;
  return `<attachments>${bodies.map(attachment).join("")}</attachments>`;
}
