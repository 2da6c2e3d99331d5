/** Pages are plain HTML; the one script there is enhances the forms of the quiz page. */
export const csr = false;
