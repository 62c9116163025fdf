/** The name of the product and the woven mark: four quarters. */
export const Icon = () => (
  <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" fill="currentColor">
    <title>Aluesivut</title>
    <path d="M0 12A12 12 0 0 1 12 0v12zM12 12h12a12 12 0 0 1-12 12zM14 0h10v10H14zM0 14h10v10H0z" />
  </svg>
);

export const Logo = () => (
  <span className="aluesivut-logo">
    <Icon />
    Aluesivut
  </span>
);
