/** How many pages a PDF of the browser has: each is an object of its own in it. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
