import type { Sample } from './sample'

type Row = readonly [country: string, text: string, ...says: string[]]

const rows: readonly Row[] = [
  [
    'GB',
    'You’ve £6.40 left. Your last chargeable use was on 3 Sep. Use your SIM by 2 March 2027 to stop it being switched off. Reply STOP to opt out.',
    'balance 640 GBP',
    'line-end 2027-03-02',
  ],
  [
    'US',
    'Speedtalk: Balance $6.40. Expires on 03/09/2027. Refill at speedtalk.com. You earned 20 points!',
    'balance 640 USD',
    'credit-end|line-end 2027-03-09',
  ],
  [
    'US',
    'You won’t be able to make calls from 12/30/2026. Refill by 01/29/2027 to keep your number.',
    'outgoing-end 2026-12-30',
    'line-end|recovery-end 2027-01-29',
  ],
  [
    'JP',
    'mineoプリペイドのご利用期間は2027年3月9日までです。ポイントは2026年12月31日に失効します。',
    'line-end 2027-03-09',
  ],
  [
    'JP',
    '残高 640円 有効期限 2027年3月9日 番号有効期間 2027年9月9日',
    'balance 640 JPY',
    'credit-end 2027-03-09',
    'line-end 2027-09-09',
  ],
  [
    'CN',
    '【中国联通】您的话费余额6.40元，号码有效期至2027年3月9日。您的积分将于12月31日清零。',
    'balance 640 CNY',
    'line-end 2027-03-09',
  ],
  [
    'HK',
    '3HK：儲值餘額$64.0，有效期至09/03/2027。可到7-Eleven或以信用卡增值。',
    'balance 6400 HKD',
    'credit-end|line-end 2027-03-09',
  ],
  ['TW', '中華電信：您的預付卡門號將於2027/3/9到期，請於到期前儲值，以免門號遭取消。', 'line-end 2027-03-09'],
  [
    'TH',
    'คุณมีเงินคงเหลือ 64.00 บาท ใช้ได้ถึง 09/03/2570 กด *118# ดูโปรสุดคุ้ม',
    'balance 6400 THB',
    'credit-end|line-end 2027-03-09',
  ],
  ['TH', 'หมายเลขของท่านจะหมดอายุ 9 มี.ค. 2570 เติมเงินผ่านแอปธนาคารได้ทุกวัน', 'line-end 2027-03-09'],
  [
    'DE',
    'Congstar: Guthaben 6,40 EUR. Die Karte ist bis 09.03.2027 nutzbar. Aufladen per PayPal oder Kreditkarte. Deine Punkte verfallen am 31.12.2026.',
    'balance 640 EUR',
    'line-end 2027-03-09',
  ],
  [
    'ES',
    'Tu saldo es de 6,40 euros. Si no recargas antes del 09/03/2027 perderás tu línea. Recarga con tarjeta en la web.',
    'balance 640 EUR',
    'line-end 2027-03-09',
  ],
  [
    'BR',
    'Claro: seu saldo R$6,40 vale ate 09/03/2027. Pague com Pix ou cartao. Seus pontos expiram em 31/12/2026.',
    'balance 640 BRL',
    'credit-end 2027-03-09',
  ],
  [
    'FR',
    'Lebara : crédit restant 6,40€. Votre numéro sera désactivé le 09/03/2027. Rechargez par carte bancaire ou PayPal.',
    'balance 640 EUR',
    'line-end 2027-03-09',
  ],
  [
    'IT',
    'Il tuo credito è 6,40€. La SIM scade il 09/03/2027. I tuoi punti scadono il 31/12/2026.',
    'balance 640 EUR',
    'line-end 2027-03-09',
  ],
  [
    'ID',
    'Pulsa Anda Rp6.400, aktif s.d. 09/03/2027. Poin Anda 120 hangus 31/12/2026. Isi ulang via m-banking.',
    'balance 640000 IDR',
    'credit-end|line-end 2027-03-09',
  ],
  [
    'VN',
    'Tai khoan chinh 6.400d, han dung 09/03/2027. Thue bao bi khoa hai chieu tu ngay 19/03/2027.',
    'balance 6400 VND',
    'credit-end|line-end|outgoing-end 2027-03-09',
    'incoming-end|line-end 2027-03-19',
  ],
  [
    'TR',
    'Kalan bakiyeniz 6,40 TL. Hattınız 09.03.2027 tarihinde kapanacaktır. Banka kartınızla yükleyebilirsiniz.',
    'balance 640 TRY',
    'line-end 2027-03-09',
  ],
  [
    'SA',
    'رصيدك 6.40 ريال. صلاحية شريحتك حتى 09/03/2027. تنتهي صلاحية نقاطك في 31/12/2026.',
    'balance 640 SAR',
    'line-end 2027-03-09',
  ],
  [
    'RU',
    'Баланс 64 р. 40 коп. Номер активен до 09.03.2027. Ваши баллы сгорят 31.12.2026. Оплата картой в приложении.',
    'balance 6440 RUB',
    'line-end 2027-03-09',
  ],
  [
    'IN',
    'आपका बैलेंस ₹6.40 है। वैधता 09-03-2027 तक। UPI से रिचार्ज करें।',
    'balance 640 INR',
    'line-end|credit-end|outgoing-end 2027-03-09',
  ],
  [
    'KR',
    '잔액 6,400원, 발신 2027.03.09까지, 수신 2027.06.09까지. 포인트는 12월 31일 소멸됩니다.',
    'balance 6400 KRW',
    'outgoing-end 2027-03-09',
    'incoming-end 2027-06-09',
  ],
  [
    'PL',
    'Twoje konto: 6,40 zl. Wazne na polaczenia wychodzace do 09.03.2027. Punkty wygasaja 31.12.2026. Doladuj karta.',
    'balance 640 PLN',
    'outgoing-end 2027-03-09',
  ],
  [
    'PH',
    'Smart: Load Balance P6.40, expires 03/09/2027. You have 12 GigaPoints. Reload via GCash or Maya.',
    'balance 640 PHP',
    'credit-end 2027-03-09~2027-09-03',
  ],
]

export const twentySecond: readonly Sample[] = rows.map(([country, text, ...says]) => ({
  carrier: 'unnamed',
  country,
  text,
  says,
}))

const silent: readonly (readonly [country: string, text: string])[] = [
  [
    'GB',
    'Halfords: your MOT is due 09/03/2027. Book now to avoid a fine. Top up your tyres while you’re here!',
  ],
  ['GB', 'Monzo: You paid £10.00 to giffgaff top up. Your balance is £164.20.'],
  ['GB', 'Your Nectar points expire on 31/12/2026. Spend them before you lose them.'],
  ['GB', 'Your electricity meter has £6.40 left. Top up by 09/03/2027 at any PayPoint.'],
  ['US', 'Your Uber Cash balance of $6.40 expires 03/09/2027. Add funds in the app.'],
  ['US', 'Southwest: 6,400 miles will expire on 03/09/2027. Buy more miles today.'],
  ['US', 'Fastrak: account balance $6.40. Replenish your account now.'],
  ['AU', 'Opal: your card balance is $6.40. Top up now and travel.'],
  ['SG', 'GrabPay wallet: S$6.40 left. Top up with your bank card to keep riding.'],
  ['IN', 'Paytm: Rs 299 recharge of 9999900000 successful. Wallet balance Rs 640.'],
  [
    'IN',
    'Your Tata Play account 1234567890 has balance Rs 64. Recharge before 09-03-2027 to avoid deactivation.',
  ],
  ['IN', 'Congrats! You are eligible for Airtel talktime loan of Rs 10. Dial *141#.'],
  ['NG', 'DSTV: your subscription expires on 09/03/2027. Recharge now to stay connected.'],
  ['KE', 'KPLC token purchase of Ksh 640 successful. Recharge your meter before 09/03/2027.'],
  ['JP', 'nanaco残高640円。チャージはセブン-イレブンで。'],
  ['JP', '楽天ポイント640ポイントは2027年3月9日に失効します。今すぐチャージ！'],
  ['JP', 'WAON残高は640円です。有効期限2027年3月9日。クレジットカードでチャージできます。'],
  ['CN', '【美团】您的会员将于2027年3月9日到期，立即续费。'],
  ['CN', '【燃气公司】您的燃气表余额6.40元，请及时充值。'],
  ['CN', '【公交集团】您的公交卡余额6.40元，请尽快充值。'],
  ['HK', '易通行：閣下帳戶結餘$64.0，請增值。'],
  ['TW', 'icash餘額640元，有效期限2027/03/09。'],
  ['TH', 'คะแนนสะสมของคุณ 640 คะแนน หมดอายุ 31/12/2569 แลกเลยกด *777#'],
  ['TH', 'True Money Wallet ยอดเงินคงเหลือ 640 บาท เติมเงินผ่านแอปธนาคาร'],
  ['VN', 'MoMo: So du vi 64.000d. Nap tien ngay de nhan uu dai.'],
  ['ID', 'GoPay: Saldo Rp64.000. Isi ulang sekarang dan dapatkan cashback.'],
  ['DE', 'Ihre Payback-Punkte verfallen am 31.12.2026. Jetzt einlösen!'],
  ['DE', 'Ihre Kantinenkarte hat ein Guthaben von 6,40 EUR. Bitte aufladen.'],
  ['ES', 'Tu bono de metro caduca el 09/03/2027. Recarga en cualquier estación.'],
  ['BR', 'Bilhete Unico: saldo R$6,40. Recarregue ate 09/03/2027.'],
  ['FR', 'Votre abonnement Netflix expire le 09/03/2027. Rechargez par carte cadeau.'],
  ['TR', 'IstanbulKart bakiyeniz 6,40 TL. Yükleme yapınız.'],
  ['RU', 'Карта Тройка: баланс 64 р. Пополните карту.'],
  ['SA', 'رصيد محفظتك في STC Pay هو 64 ريال. اشحن الآن.'],
]

export const twentySecondNone: readonly Sample[] = silent.map(([country, text]) => ({
  carrier: 'unnamed',
  country,
  text,
  says: [],
}))
