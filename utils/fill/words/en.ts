import type { WordList } from './word-list'

export const en: WordList = {
  phone:
    'phone* telep* telef* mobil* msisdn cell cellphone* cellular cellno cellnumber tel telno telnum telnumber handphone* whatsapp whatsapp_number gsm gsm_number contact_number contact_no sim_number recharge_number top_up_number number_to_recharge number_to_top_up recipient_number receiver_number beneficiary_number prepaid_number smartphone* mob mobno mobnum mdn landline* smsnumber',
  number: 'number numbers no num digit digits',
  amount:
    'amount* amt denomination* how_much top_up_value recharge_value top_up_amount recharge_amount top_up_sum voucher_amount voucher_value credit_amount payment_amount face_value donation airtime_amount',
  price:
    'price* value credit plan plans package* bundle* pack packs product top_up_plan offer offers airtime sum',
  topUp:
    'recharge* top_up* prepaid pay_as_you_go payg reload* refill* airtime load_credit add_credit sim sims',
  country:
    'country_code* dial_code* calling_code dialing_code dialling_code phone_code isd isd_code country_prefix phone_country country_calling_code intl_code phoneprefix international_code country_region_code telephone_code country mobile_code prefix phone_country_code tel_country_code mobile_country_code',
  area: 'area_code* phone_area std_code phone_area_code tel_area_code operator_code',
  extension: 'ext extension* exten phone_extension phone_ext tel_ext',
  confirm: 'confirm* re_enter* retype* repeat* again verify_number conf',
  voucher:
    'voucher* scratch* recharge_code top_up_code recharge_pin top_up_pin recharge_card_number e_voucher epin refill_code refill_number',
  never:
    'code codes otp captcha verification one_time* pin password* passcode passwd pwd type model provider operator network carrier search* query keyword* find lookup fax* security_code token phone_type phone_book phone_model preferred time_to_call best_time call_time qty quantity method brand option',
  other:
    'card cardno cardnumber credit_card debit_card phone_card cvv* cvc* csc expir* exp email* mail name names firstname lastname username user user_id login_id upi* login address* addr street city state zip* postcode postal* date* birth* dob age order* invoice* reference* ref tracking ssn social social_security passport identity id_number national_id licen* vat tax* iban bic swift routing bank* policy vehicle* plate imei iccid serial* device coupon* promo* gift referral* invite apt currency keyword booking bookings reservation* ticket* port abn ein npi dea membership member',
  account:
    'account* acct customer_number customer_no customer_id consumer* subscriber* meter* smart_card smartcard* wallet* beneficiary* client_number service_number connection_number customer user_number line_number id',
  bound:
    'min max minimum maximum from_price to_price range filter* total* subtotal balance* fee fees tip tips salary income refund* discount* convert* exchange rate rates budget loan* paid change limit* threshold sort* interest deposit current_balance remaining used saving* price_from price_to cost shipping insured purchase_price down_payment monthly rent revenue turnover tax',
  recipient: 'recipient receiver beneficiary friend top_up* recharge* sim prepaid to_number number_to*',
  payer:
    'payer sender your_contact billing bill_to shipping callback alternate alternative secondary home work office landline* emergency receipt notification* daytime evening business other',
  success:
    'success* completed thank_you payment_received transaction_complete top_up_complete approved order_complete has_been_topped_up has_been_recharged recharge_done',
}
