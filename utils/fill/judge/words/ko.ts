import type { WordList } from './word-list'

export const ko: WordList = {
  phone: '연락처 휴대폰 핸드폰 폰번호 전화',
  number: '번호',
  amount: '금액',
  price: '상품 요금제 가격',
  topUp: '선불 유심 충전',
  country: '국가 국가번호',
  area: '지역번호',
  extension: '내선',
  confirm: '다시 확인 재입력',
  voucher: '쿠폰 핀번호',
  never: '코드 인증 모델 제조사 수량 통신사 검색 팩스 비밀 기종 문자 종류',
  other: '회원번호 주문 주민 기간 사번 우편 거래 메일 생년 사업자 송장 날짜 계좌 학번 카드 여권',
  account: '고객 회원 계정',
  bound: '합계 최소 최대 급여 수수료 할인 잔액',
  recipient: '받는',
  payer: '자택 직장 보내',
}
