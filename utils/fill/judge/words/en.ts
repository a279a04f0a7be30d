import type { WordList } from './word-list'

export const en: WordList = {
  phone:
    'phone* telep* telef* mobil* msisdn cell* tel telno handphone* whatsapp gsm contact_no contact_num* contact_ph* smartphone* mob mobno mdn landline* mobtel ctn reach_you text_you wireless_n* wireless_p* phno momo_n* mpesa toll_free ph home_no home_num* work_no work_num* wk_no hm_no with_area_code',
  number: 'num* no nr digits contact without_code without_country_code no_code',
  amount: 'amount* amt denomination* how_much donation sum denom',
  price: 'price* value credit plan plans pack* bundle* product offer*',
  topUp:
    'top_up* prepa* pre_paid payg reload* refill* airtime load sim sims vtu eload easyload flexi_load etopup data_bundle* data_plan* buy_data data_pack* internet_pack*',
  country: 'country* dial* calling isd intl international prefix',
  area: 'area_code* phone_area std_code',
  extension: 'ext extension* exten',
  confirm: 'retype* repeat* again reenter*',
  voucher: 'voucher* scratch* epin',
  never:
    'code codes otp captcha verif* one_time* pin passw* pwd type provider network carrier search* query keyword* find look_up fax* telefa* token phone_book time qty quantity method brand make auth* security* remark* reason subject topic menu* toggle* navbar how_many number_of_lines number_of_phones number_of_devices',
  other:
    'account* acct consumer* meter* smart_card* wallet* card* credit_card debit_card cv* csc exp* e_mail* mail name* firstname lastname user_id user_name login address* street city zip* postcode postal* date* birth* dob day month year age order* invoice* ref* tracking ssn social* passport identity national_id licen* vat tax* bic swift routing bank* policy vehicle* plate imei iccid serial* purchase* system* device company web* url comment* coupon* promo* gift room ap apt apart* floor guests adults children nights booking* hours percent* port skype message* height weight score upi* cnic nic nid nin bvn aadhaar* aadhar* iqama emirates_id pan_card employee* staff student* ticket* case_number claim* roll_no registration_no company_no sort_code reg_no lot batch parcel* shipment* flight* seat* pnr barcode member* receipt_no mac_address house_no house_number suite unit_no summar* box_number po_box puk utr nhs* abn tfn vin electric* decoder* iuc transaction_id transaction_n* transaction_ref* txn_id trx_id insurance color* colour* player* game* zone server fastag dth',
  account: 'customer* subscriber* user id account* acct sim_num* sim_no',
  bound:
    'price_from price_to from_amount to_amount min max minim* maxim* maks* range filter* total* balance* fee* tip tips tax* salary income refund* discount* convert* exchange rate* budget loan* paid limit* sort* interest deposit saving* cost shipping monthly rent cash_back change_due coupon* promo* subtotal net_amount gross turnover',
  recipient: 'recipient receiver benefici* friend destin*',
  payer:
    'payer sender billing bill callback altern* secondary home work office landline* emergency receipt daytime evening business pays paying',
}
