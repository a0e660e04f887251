// The theme: VitePress's own without its web font, in our colours, with types on the names of samples.
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { showTypes } from './types-on-names.js';

import './style.css';
import './types-on-names.css';
import './print.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    if (import.meta.env.SSR) return;
    showTypes();
    // The reference is a page of its own, which the theme's router does not know.
    router.onBeforeRouteChange = (to) => {
      if (!new URL(to, location.href).pathname.endsWith('/reference.html')) return true;
      location.assign(to);
      return false;
    };
  },
};

export default theme;
