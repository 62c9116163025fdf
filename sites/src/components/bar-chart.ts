type Figure = { label: string; value: string; amount?: number | undefined };
type Bar = {
  label: string;
  value: string;
  labelY: number;
  y: number;
  width: number;
  height: number;
  valueX: number;
  valueY: number;
};

const WIDTH = 340;
const ROW = 58;
const BAR = 26;
/** Room right of the longest bar for its number. */
const VALUE_ROOM = 90;

/**
 * Where the bars of a chart lie, label above bar and number after it, in SVG units.
 * Undefined when the figures cannot be compared: fewer than two, one without an amount, or one below zero.
 */
export const barChart = (figures: Figure[]): { width: number; height: number; bars: Bar[] } | undefined => {
  const amounts = figures.map(({ amount }) => amount ?? Number.NaN);
  const greatest = Math.max(...amounts);
  if (figures.length < 2 || !(greatest > 0) || amounts.some((amount) => amount < 0)) return undefined;
  const bars = figures.map(({ label, value }, index) => {
    const top = index * ROW;
    const width = Math.max(1, Math.round(((amounts[index] as number) / greatest) * (WIDTH - VALUE_ROOM)));
    return { label, value, labelY: top + 16, y: top + 23, width, height: BAR, valueX: width + 8, valueY: top + 42 };
  });
  return { width: WIDTH, height: figures.length * ROW, bars };
};
