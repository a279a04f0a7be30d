/** Icon, notifications and context menu. `{count}` and other names are filled in; `one` and `other` are plural forms. */
export const background = {
  titleNoSims: 'SIM Keeper: no date to watch',
  titleDaysLeft: {
    one: '{name}: {count} day left, until {date}',
    other: '{name}: {count} days left, until {date}',
  },
  titleLastDay: '{name}: today is the last day ({date})',
  titlePassed: '{name}: the date has passed ({date})',
  titleLost: '{name}: by its dates the number is lost. Open for details',
  titleBroken: 'SIM Keeper cannot read its records. Open for what to do',
  titleRechargePage: 'This looks like a recharge page. SIM Keeper can fill in number and amount',
  titleFilled: '{name}: filled in. Check the page, then pay there yourself',
  titlePartlyFilled: '{name}: only part of it could be filled in. Open for details',
  titleNotFilled: 'Nothing was filled in. Open for the reason',
  titleSaysPaid: '{name}: this page says that the payment went through. Open to settle it',
  menuFillPage: 'Fill in number and amount',
  menuReadSelection: 'Read expiry and balance',
  reminderTitle: { one: '{count} SIM needs you', other: '{count} SIMs need you' },
  reminderLine: {
    one: '{name}: {count} day left ({date})',
    other: '{name}: {count} days left ({date})',
  },
  reminderLineToday: '{name}: last day today ({date})',
  reminderMore: { one: 'and {count} more', other: 'and {count} more' },
} as const
