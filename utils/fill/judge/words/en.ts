import type { WordList } from './word-list'

export const en: WordList = {
  phone:
    'mobil* cell* wireless_n* mob wireless_p* phone* contact_no reach_you telef* home_num* momo_n* mobno work_no home_no phno reach_me landline* contact_ph* mdn contact_num* msisdn ctn gsm toll_free smartphone* call_you tel whatsapp handphone* call_me your_number hm_no ph work_num* mpesa mobtel wk_no telno text_you telep*',
  number: 'no without_code without_country_code no_code contact num* digits nr',
  amount: 'amt sum donation amount* how_much denom denomination*',
  price: 'product price* value pack* plan offer* bundle* plans credit',
  topUp:
    'reload* refill* flexi_load data_bundle* eload data_plan* buy_data airtime vtu easyload data_pack* payg pre_paid sim prepa* internet_pack* top_up* load etopup sims',
  country: 'prefix dial* intl isd calling country* international',
  area: 'std_code area_code* phone_area',
  extension: 'exten extension* ext',
  confirm: 'repeat* retype* reenter* again',
  voucher: 'scratch* epin voucher*',
  never:
    'make pwd carrier network navbar method find look_up subject how_many otp type pin keyword* toggle* provider brand time auth* phone_book one_time* verif* reason number_of_lines fax* telefa* passw* topic code captcha qty security* codes quantity search* menu* remark* token number_of_devices query number_of_phones',
  other:
    'street web* identity device tfn aadhar* summar* swift decoder* suite card* ssn batch zone smart_card* coupon* exp* electric* floor abn tax* game* vat name* employee* trx_id city debit_card utr iqama zip* login message* vehicle* purchase* emirates_id booking* comment* serial* licen* puk age routing score percent* sort_code invoice* room player* port pnr iccid box_number bic cnic csc height ap aadhaar* national_id children barcode weight apt mac_address birth* account* color* colour* plate fastag ticket* social* year company skype imei user_id bank* upi* flight* tracking user_name nin ref* firstname dob postcode wallet* po_box postal* gift passport vin address* lot company_no txn_id cv* case_number house_number house_no reg_no roll_no registration_no bvn member* policy guests bill_n* nhs* date* server hours order* parcel* month promo* consumer* pan_card claim* mail nid seat* day meter* student* shipment* staff e_mail* acct apart* nights adults credit_card iuc unit_no receipt_no insurance nic lastname dth url system*',
  account: 'customer* sim_num* id user account* acct subscriber* sim_no',
  bound:
    'price_to gross budget deposit net_amount fee* convert* to_amount max rate* tips tax* filter* coupon* sort* monthly tip turnover price_from minim* min refund* rent maxim* total* salary loan* from_amount maks* cash_back subtotal shipping promo* change_due balance* limit* saving* paid income discount* exchange range interest cost',
  recipient: 'recipient receiver destin* friend benefici*',
  payer:
    'landline* callback secondary payer sender evening home paying work office emergency pays business bill billing altern* daytime receipt',
}
