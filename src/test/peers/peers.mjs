// What the published implementations of FSRS make of a log, and how fast: lines of a name and numbers.
//
//   npm install fsrs-rs-nodejs-linux-x64-gnu@0.9.1 ts-fsrs@5.4.2      in some directory
//   node peers.mjs DIRECTORY LOG.csv [SEEDS]
//
// The log has the columns card_id, review_time, review_rating, review_state, review_duration, day.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const [directory, file, seeds = '10'] = process.argv.slice(2);
const require = createRequire(join(directory, 'package.json'));
const { FSRS, FSRSItem, FSRSReview } = require('fsrs-rs-nodejs-linux-x64-gnu');
const tsFsrs = require('ts-fsrs');

/** Cards with the ratings and days of their reviews, from their last run of learning on. */
function cards() {
  const byCard = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    if (line === '') continue;
    const [card, time, rating, state, , day] = line.split(',').map(Number);
    if (!byCard.has(card)) byCard.set(card, []);
    byCard.get(card).push({ time, rating, state, day });
  }
  const kept = [];
  for (const reviews of byCard.values()) {
    reviews.sort((a, b) => a.time - b.time);
    let start = -1;
    for (let i = reviews.length - 1; i >= 0; i--) {
      if (reviews[i].state <= 1) start = i;
      else if (start >= 0) break;
    }
    if (start >= 0) {
      const history = reviews.slice(start);
      history.forEach((review, i) => {
        review.days = i === 0 ? 0 : Math.max(0, review.day - history[i - 1].day);
      });
      kept.push(history);
    }
  }
  return kept;
}

/** Everything that can be predicted, in time: a card and how many of its reviews were made by then. */
function itemsOf(histories) {
  const items = [];
  histories.forEach((history, card) =>
    history.forEach((review, i) => {
      if (i > 0 && review.days > 0) items.push({ time: review.time, card, length: i + 1 });
    }),
  );
  return items.sort((a, b) => a.time - b.time || a.card - b.card || a.length - b.length);
}

async function timed(work) {
  const began = performance.now();
  const value = await work();
  return [performance.now() - began, value];
}

async function fastest(times, work) {
  let best = Infinity;
  for (let i = 0; i < times; i++) best = Math.min(best, (await timed(work))[0]);
  return best;
}

const histories = cards();
const items = itemsOf(histories);
const reviews = histories.map((history) => history.map((r) => new FSRSReview(r.rating, r.days)));
const native = items.map((item) => new FSRSItem(reviews[item.card].slice(0, item.length)));
const ids = items.map((item) => item.card + 1);
const isLarge = items.length > 200_000;

const options = { enableShortTerm: true, numRelearningSteps: 1 };
const train = (count, more = {}) =>
  new FSRS(null).computeParameters(native.slice(0, count), { ...options, ...more });
const windows = (count) => ({ cardIds: ids.slice(0, count) });

const out = { reviews: histories.reduce((sum, history) => sum + history.length, 0) };
const times = isLarge ? 1 : 3;
out.prefixMillis = await fastest(times, () => train(items.length));
out.windowedMillis = await fastest(times, () => train(items.length, windows(items.length)));
out.weights = [];
for (let seed = 0; seed < Number(seeds); seed++) {
  const trainingConfig = { seed: 2023 + seed };
  out.weights.push(Array.from(await train(items.length, { trainingConfig })));
  out.weights.push(Array.from(await train(items.length, { ...windows(items.length), trainingConfig })));
}
const part = Math.floor(items.length * 0.8);
out.heldWeights = Array.from(await train(part));

const whole = histories.map((_, card) => new FSRSItem(reviews[card]));
const fsrs = new FSRS(null);
out.replayMillis = await fastest(3, () => fsrs.memoryStateBatch(whole, whole.map(() => null)));

const scheduler = tsFsrs.fsrs({ enable_fuzz: false });
let scheduled = 0;
const some = histories.slice(0, 3000);
out.repeatMillis = await fastest(3, () => {
  scheduled = 0;
  for (const history of some) {
    let card = tsFsrs.createEmptyCard(new Date(history[0].time));
    for (const review of history) {
      card = scheduler.repeat(card, new Date(review.time))[review.rating].card;
      scheduled++;
    }
  }
});
out.repeats = scheduled;
for (const [name, value] of Object.entries(out)) {
  const lines = name === 'weights' ? value : [[value].flat()];
  lines.forEach((numbers) => console.log(name, numbers.join(' ')));
}
