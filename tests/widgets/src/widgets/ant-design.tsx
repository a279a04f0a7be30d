import { Form, Input, Select } from 'antd'
import { createRoot } from 'react-dom/client'
import { expose } from '../expose'
import { amounts, isWanted, placeholder } from '../wanted-form'

function TopUp() {
  const [form] = Form.useForm()
  expose(() => ({ number: form.getFieldValue('number') ?? '', amount: form.getFieldValue('amount') ?? '' }))
  return (
    <Form form={form} layout="vertical">
      <Form.Item
        name="number"
        label="Mobile number"
        rules={[
          {
            validator: (_, value) =>
              isWanted(value ?? '') ? Promise.resolve() : Promise.reject(new Error('Wrong number')),
          },
        ]}
      >
        <Input type="tel" placeholder={placeholder} allowClear />
      </Form.Item>
      <Form.Item name="amount" label="Amount">
        <Select
          placeholder="Choose an amount"
          options={amounts.map((each) => ({ value: String(each), label: `£${each}` }))}
        />
      </Form.Item>
      <button className="pay">Pay</button>
    </Form>
  )
}

export function mount(root: HTMLElement) {
  createRoot(root).render(<TopUp />)
}
