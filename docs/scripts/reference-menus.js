// Lets the keyboard into the menus of the reference page, which Redoc puts at the end of the document: arrows walk
// through an open menu, Enter takes an entry, Escape and Tab close it.
(() => {
  const open = 'button[aria-haspopup="menu"][aria-expanded="true"]';

  function entries() {
    const shown = [...document.querySelectorAll('[data-component-name="Dropdown/DropdownMenuItem"]')];
    return shown.filter((entry) => entry.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  }

  function press(event) {
    const trigger = document.querySelector(open);
    const all = trigger ? entries() : [];
    const at = all.indexOf(document.activeElement);
    if (all.length === 0 || (at === -1 && document.activeElement !== trigger)) return;
    const steps = { ArrowDown: at + 1, ArrowUp: at < 1 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 };
    if (event.key in steps) {
      event.preventDefault();
      all[steps[event.key] % all.length].focus();
    } else if (at !== -1 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      event.stopPropagation();
      all[at].click();
      trigger.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.stopPropagation();
      trigger.focus();
      trigger.click();
    }
  }

  document.addEventListener('keydown', press, { capture: true });
})();
