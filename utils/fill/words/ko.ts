import type { WordList } from './word-list'

export const ko: WordList = {
  phone: '전화 휴대폰 핸드폰 연락처 폰번호',
  number: '번호',
  amount: '금액',
  price: '가격 요금제 상품 충전권',
  topUp: '충전 선불 유심',
  country: '국가',
  area: '지역번호',
  extension: '내선',
  confirm: '확인 재입력 다시',
  voucher: '핀번호 상품권 쿠폰',
  never: '인증 비밀번호 검색 통신사 팩스 수량 코드 종류 보안문자 기종',
  other: '우편 생년월일 날짜 카드 유효기간 이메일 메일 주문 주민 여권 계좌 사업자 아이디 주소',
  account: '고객 계정 가입자 회원',
  bound: '최소 최대 합계 잔액 수수료 급여 환불 할인 배송비',
  recipient: '받는 수신자',
  payer: '집전화 자택 직장 보내는',
}
