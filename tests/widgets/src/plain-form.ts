/** Number and amount in plain markup, for the libraries that dress up an input they are handed. */
export function plainForm(root: HTMLElement, amounts: readonly number[]) {
  root.innerHTML = `<form id="top-up">
    <label for="phone">Phone number</label><input id="phone" name="phone" type="tel">
    <label for="amount">Amount</label><select id="amount" name="amount"><option value="">Choose</option>${amounts
      .map((each) => `<option value="${each}">£${each}</option>`)
      .join('')}</select>
    <button class="pay">Pay</button></form>`
  const phone = root.querySelector<HTMLInputElement>('#phone')
  const amount = root.querySelector<HTMLSelectElement>('#amount')
  if (!phone || !amount) throw new Error('The plain form did not stand.')
  return { phone, amount }
}
