import type { WordList } from './word-list'

export const en: WordList = {
  phone:
    'phone* telep* telef* mobil* msisdn cell cellphone* cellular* cellno tel telno telnum handphone* whatsapp gsm sim_number contact_no contact_number smartphone* mob mobno mobnum mdn landline*',
  number: 'number* no num nr digits',
  amount: 'amount* amt denomination* how_much face_value donation sum',
  price: 'price* value credit plan plans package* bundle* pack packs product offer*',
  topUp: 'recharge* top_up* prepaid pre_paid pay_as_you_go payg reload* refill* airtime sim sims',
  country: 'country* dial_code* dialcode calling dialing dialling isd intl international prefix',
  area: 'area_code* areacode phone_area std_code',
  extension: 'ext extension* exten phoneext',
  confirm: 'confirm* re_enter* retype* re_type* repeat* again conf verify_number',
  voucher: 'voucher* scratch* epin',
  never:
    'code codes otp captcha verification one_time* pin password* passcode passwd pwd type model provider operator network carrier search* query keyword* find lookup look_up fax* token phonebook phone_book preferred best time qty quantity method brand option',
  other:
    'card* credit_card debit_card cvv* cvc* csc expir* exp email* e_mail* mail name* firstname lastname username user_id upi* login address* street city zip* post_code postcode postal* date* birth* dob day month year age order* invoice* reference* ref tracking ssn social* passport identity national_id licen* vat tax* iban bic swift routing bank* policy vehicle* plate imei iccid serial* device company website url comment* note notes coupon* promo* gift referral* room apartment apt floor guests adults children nights booking* hours percent* domain port ein npi skype membership message* height weight score',
  account:
    'account* acct customer* consumer* subscriber* meter* smart_card smartcard* wallet* client* service connection user id',
  bound:
    'min max minim* maxim* maks* range filter* total* balance* fee fees tip tips salary income refund* discount* convert* exchange rate rates budget loan* paid limit* threshold sort* interest deposit used saving* cost shipping down_payment monthly rent',
  recipient: 'recipient receiver benefici* friend to_number destin*',
  payer:
    'payer sender billing bill callback alternate alternative secondary home work office landline* emergency receipt daytime evening business other',
}
