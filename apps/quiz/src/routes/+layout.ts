/** Pages are plain HTML without kit's client. A script of our own enhances the forms of the quiz page. */
export const csr = false;
