import type { WordList } from './word-list'

export const pt: WordList = {
  phone: 'fone telem* tlm',
  amount: 'valor* quantia',
  price: 'preco pacote plano creditos',
  topUp: 'carreg* creditos',
  country: 'ddi',
  area: 'ddd',
  extension: 'ramal',
  confirm: 'novamente',
  never: 'senha pesquis* procur* quantidade',
  other: 'cep validade cpf cnpj rg fatura* idade',
  account: 'conta assinante',
  bound: 'taxa gorjeta desconto',
  payer: 'residencial comercial recado',
}
