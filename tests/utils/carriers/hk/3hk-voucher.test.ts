import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hk3hkVoucher from '@/utils/carriers/rules/hk/3hk-voucher'

tellALife(hk3hkVoucher, [])
