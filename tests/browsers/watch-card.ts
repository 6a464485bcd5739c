/** Notes in `seenCards`, frame by frame, each place and content of the card that a person could have aimed at. */
export const WATCH_CARD = `
  globalThis.seenCards = [];
  (function look() {
    const card = document.querySelector('uitnodigend-layer')?.shadowRoot.querySelector('.card');
    if (card) {
      const { x, y, width, height } = card.getBoundingClientRect();
      const seen = [x, y, width, height, card.textContent.replace(/\\s+/g, ' ')].join(' ');
      if (!seenCards.includes(seen)) seenCards.push(seen);
    }
    requestAnimationFrame(look);
  })();
`;
