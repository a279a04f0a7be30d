import 'element-plus/dist/index.css'
import ElementPlus from 'element-plus'
import { createApp, reactive } from 'vue'
import { expose } from '../expose'
import { amounts, placeholder } from '../wanted-form'

export function mount(root: HTMLElement) {
  const held = reactive({ number: '', amount: '' })
  createApp({
    setup: () => ({ held, amounts, placeholder }),
    template: `
      <el-form :model="held" label-width="120px">
        <el-form-item label="Mobile number"><el-input v-model="held.number" type="tel" :placeholder="placeholder" clearable /></el-form-item>
        <el-form-item label="Amount"><el-select v-model="held.amount" placeholder="Choose"><el-option v-for="each in amounts" :key="each" :label="'£' + each" :value="String(each)" /></el-select></el-form-item>
        <button class="pay">Pay</button>
      </el-form>`,
  })
    .use(ElementPlus)
    .mount(root)
  expose(() => ({ ...held }))
}
