import type { WordList } from './word-list'

export const pt: WordList = {
  phone: 'fone telem tlm',
  amount: 'valor* quantia',
  price: 'preco pacote plano creditos',
  topUp: 'carreg* creditos',
  country: 'ddi',
  area: 'ddd',
  extension: 'ramal',
  confirm: 'novamente digite_novamente',
  never: 'senha pesquis* procur* operadora* quantidade',
  other: 'rua cep nascimento cartao* validade cpf cnpj rg fatura* idade morada',
  account: 'conta assinante',
  bound: 'taxa gorjeta desconto',
  payer: 'fixo residencial comercial recado',
}
