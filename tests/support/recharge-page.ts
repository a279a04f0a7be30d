/** A recharge page of a carrier that does not exist, as ten thousand others look: number, amount, pay. */
export const rechargePage = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Moonlight Mobile: top up</title>
  <style>
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 3rem auto; padding: 0 1rem; color: #223 }
    h1 { font-size: 1.4rem } label { display: block; margin: 1rem 0 .3rem }
    input, select { font: inherit; padding: .5rem; width: 100%; box-sizing: border-box }
    button { font: inherit; margin-top: 1.5rem; padding: .6rem 1.5rem; background: #34398b; color: #fff; border: 0; border-radius: .4rem }
  </style>
  <h1>Moonlight Mobile</h1>
  <p>Top up any prepaid number in a minute.</p>
  <form method="post" action="/pay">
    <label for="msisdn">Mobile number</label>
    <input id="msisdn" name="msisdn" type="tel" placeholder="09012345678" maxlength="11" pattern="0[789]0[0-9]{8}" autocomplete="tel-national">
    <label for="amount">Top-up amount</label>
    <select id="amount" name="amount">
      <option value="">Please choose</option>
      <option value="1000">¥1,000</option>
      <option value="3000">¥3,000</option>
      <option value="5000">¥5,000</option>
    </select>
    <button>Pay now</button>
  </form>
</html>`

/** A page of the same site on which nothing can be filled. */
export const pageWithoutFields = `<!doctype html><meta charset="utf-8"><title>Moonlight Mobile: news</title><p>New shops in Kyoto.</p>`

/** Reads both fields inside the page. */
export function readRechargeFields(): { number: string; amount: string } {
  const read = (id: string) => (document.getElementById(id) as HTMLInputElement | HTMLSelectElement).value
  return { number: read('msisdn'), amount: read('amount') }
}
