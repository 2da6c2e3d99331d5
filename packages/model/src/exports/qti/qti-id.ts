/** The identifier of an item in QTI, which knows no slash and begins with a letter: "item-attack.time-date". */
export const toQtiId = (id: string): string => `item-${id.replaceAll(/[^\w-]/g, '.')}`;
