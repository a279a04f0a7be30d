import type { WordList } from './word-list'

export const ko: WordList = {
  phone: '전화 휴대폰 핸드폰 연락처 폰번호',
  number: '번호',
  amount: '금액',
  price: '가격 요금제 상품',
  topUp: '충전 선불 유심',
  country: '국가 국가번호',
  area: '지역번호',
  extension: '내선',
  confirm: '확인 재입력 다시',
  voucher: '핀번호 쿠폰',
  never: '인증 비밀 검색 통신사 팩스 수량 코드 종류 문자 제조사 모델 기종',
  other: '우편 생년 날짜 카드 기간 메일 주문 주민 여권 계좌 사업자 송장 거래 학번 사번 회원번호',
  account: '고객 계정 회원',
  bound: '최소 최대 합계 잔액 수수료 급여 할인',
  recipient: '받는',
  payer: '자택 직장 보내',
}
