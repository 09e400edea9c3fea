/** Whether a text is a whole ISO day, as formats want it that know no other dates. */
export const isIsoDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);
