import type { WordList } from './word-list'

export const ko: WordList = {
  phone: '전화* 휴대폰* 휴대전화* 핸드폰* 연락처* 충전번호 폰번호',
  number: '번호',
  amount: '금액* 충전금액* 결제금액*',
  price: '가격 요금제 상품 충전권',
  topUp: '충전* 선불* 유심',
  country: '국가번호 국가코드 국가',
  area: '지역번호',
  extension: '내선*',
  confirm: '확인 재입력 다시',
  voucher: '충전카드번호 핀번호 쿠폰번호 상품권번호',
  never: '인증번호* 인증* 비밀번호* 검색* 통신사 팩스* 수량 코드 종류 보안문자 기종',
  other:
    '주소 우편번호 생년월일 날짜 카드* 유효기간 이메일* 메일 주문* 주민등록* 주민* 여권* 계좌* 사업자* 아이디',
  account: '고객번호 계정 가입자번호 회원*',
  bound: '최소 최대 합계 잔액 수수료 급여 환불 할인 총 배송비',
  recipient: '받는* 수신자',
  payer: '집전화 자택 직장 일반전화 보내는*',
  success: '완료* 성공* 감사합니다',
}
