/** What may be done with the data. */
export const LICENSE = `OIC knowledge base: licence of the data

Records, editorial translations, labels and notes (status EDITORIAL_TRANSLATION, EDITORIAL_LABEL), and the structure of the data:
MIT licence, as the code. Take, change and pass on freely; name the OIC knowledge base.

Texts of the sources (status SOURCE, OFFICIAL_TRANSLATION) and the source documents remain what their publishers say: name the
publisher that the record names. Resolutions of the United Nations General Assembly are unofficial copies, for information only,
without warranty; name the United Nations as their source.
`;
