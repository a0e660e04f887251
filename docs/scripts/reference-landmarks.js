// Gives the reference page what Redoc leaves out, each time that it renders: landmarks, names and heading levels.
(() => {
  const root = document.getElementById('redoc');

  function mend() {
    const main = root.querySelector('main');
    if (!main) return;
    for (const menu of root.querySelectorAll('[data-component-name="Menu/Menu"]')) landmark(aside(menu, main));
    for (const button of root.querySelectorAll('button[aria-haspopup="menu"][aria-label]')) {
      const text = button.textContent.trim();
      const name = button.getAttribute('aria-label');
      if (text && !name.includes(text)) set(button, 'aria-label', `${name}: ${text}`);
    }
    let level = 0;
    for (const heading of main.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      level = Math.min(Number(heading.tagName.slice(1)), level + 1);
      set(heading, 'aria-level', String(level));
    }
  }

  /** The widest part of the page around a menu that does not hold the main part too. */
  function aside(menu, main) {
    let part = menu;
    while (part.parentElement && !part.parentElement.contains(main)) part = part.parentElement;
    return part;
  }

  function landmark(part) {
    set(part, 'role', 'navigation');
    set(part, 'aria-label', 'Sections of the reference');
  }

  function set(element, name, value) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }

  new MutationObserver(mend).observe(root, { childList: true, subtree: true });
  mend();
})();
