import type { WordList } from './word-list'

export const ar: WordList = {
  phone: 'هاتف* الهاتف* جوال* الجوال* موبايل* الموبايل* المحمول',
  number: 'رقم الرقم',
  amount: 'مبلغ المبلغ',
  price: 'قيمة القيمة سعر',
  topUp: 'شحن الشحن تعبئة رصيد',
  country: 'الدولة دولة',
  confirm: 'تأكيد أعد إعادة',
  never: 'رمز كود كلمة بحث البحث نوع كمية فاكس',
  other: 'بطاقة البطاقة بريد البريد تاريخ طلب هوية',
  account: 'حساب الحساب العميل',
  bound: 'المجموع رسوم راتب خصم',
  recipient: 'المستلم',
}
