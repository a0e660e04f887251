// Shows the operations to a reader who asks for the page as a whole: Redoc has a button in their place until then.
(() => {
  if (location.hash) return;
  const root = document.getElementById('redoc');

  function open() {
    const buttons = [...root.querySelectorAll('main button')];
    // Nothing happens before the page's script is at work; each change of the page is another try.
    const { pushState } = history;
    history.pushState = history.replaceState; // so that “back” leads out of the page
    buttons.find(({ textContent }) => textContent === '+ Show')?.click();
    history.pushState = pushState;
    if (location.hash) observer.disconnect();
  }

  const observer = new MutationObserver(open);
  observer.observe(root, { childList: true, subtree: true });
  open();
})();
