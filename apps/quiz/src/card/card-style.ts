/** The styles of the share card, which repeats the nameplate and the double rule of the site’s header. In pixels. */
export const cardStyle = `
  .card {
    display: flex;
    flex-direction: column;
    min-height: 630px;
    overflow-wrap: anywhere;
    padding: 52px 72px;
    background-color: #fbf9f4;
    color: #1b1916;
  }

  .header {
    display: flex;
    padding-bottom: 18px;
  }

  .nameplate {
    display: flex;
    align-items: center;
    font-family: Gloock;
    font-size: 60px;
    line-height: 1;
    letter-spacing: -0.02em;
  }

  /* The dash of the font is too thin for a picture that is mostly shown small. */
  .dash {
    width: 56px;
    height: 4px;
    margin-left: 4px;
    margin-top: 8px;
    background-color: #9b2c1f;
  }

  .rule {
    height: 12px;
    border-top: 6px solid #1b1916;
    border-bottom: 2px solid #1b1916;
  }

  .words {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 12px 0;
  }

  .headline { width: 100%; font-size: 76px; font-weight: 500; line-height: 1.1; text-wrap: balance; }
  .headline.scored { font-size: 52px; }
  .score { width: 100%; margin-top: 18px; font-size: 128px; line-height: 1; word-spacing: 0.08em; }
  .outcomes { display: flex; gap: 14px; margin-top: 18px; margin-bottom: 12px; }
  .outcome { display: flex; align-items: flex-end; width: 52px; height: 52px; border: 4px solid #1b1916; }
  .filling { width: 100%; height: 0; background-color: #1b1916; }
  .correct .filling { height: 100%; }
  .partial .filling { height: 50%; }
  .wrong { border-color: #9b2c1f; }
  .passed { border-color: #fbf9f4; align-items: center; }
  .passed .filling { height: 6px; background-color: #5c564c; }
  .tagline { width: 100%; color: #5c564c; font-size: 32px; line-height: 1.3; }

  .latin { font-family: Newsreader, 'Newsreader Ext', 'Noto Nastaliq Urdu', 'Tiro Devanagari Hindi'; }
  .arabic { font-family: 'Noto Nastaliq Urdu', Newsreader, 'Newsreader Ext'; }
  .devanagari { font-family: 'Tiro Devanagari Hindi', Newsreader, 'Newsreader Ext'; }
  .score { font-family: Gloock, 'Noto Nastaliq Urdu', 'Tiro Devanagari Hindi', Newsreader; }

  /* Nastaliq and Devanagari are taller than Latin, so they need more room between lines. */
  .headline.arabic { font-size: 56px; line-height: 1.85; }
  .headline.arabic.scored { font-size: 42px; }
  .score.arabic { margin-top: 0; font-size: 96px; line-height: 1.5; word-spacing: 0; }
  .tagline.arabic { font-size: 28px; line-height: 1.85; }
  .headline.devanagari { font-size: 68px; line-height: 1.3; }
  .headline.devanagari.scored { font-size: 50px; }
  .score.devanagari { font-size: 120px; word-spacing: 0; }
`;
