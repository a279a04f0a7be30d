import type { WordList } from './word-list'

export const es: WordList = {
  phone: 'movil* cel numcel tfno linea tu_numero fono nrocel tlf* celular* su_numero',
  number: 'nro',
  amount: 'monto* cuanto',
  price: 'precio* valor* cantidad paquete',
  topUp: 'saldo tiempo_aire recarg*',
  country: 'internac* pais codpais',
  area: 'prefijo cod_area cod_de_area caracteristica cod_ciudad lada codigo_area',
  extension: 'interno anexo',
  confirm: 'repit* vuelve_a confirm* reingres* de_nuevo',
  never: 'codigo* tipo* proveedor compania clave busca* contrasen* asunto',
  other:
    'contador cedula cuil nie ruc dni usuario* rfc medidor cuit poliza nacimiento calle documento* rut guia nombre* tarjeta* correo* curp edad pedido* vencimiento suministro fecha*',
  account: 'cuenta abonado client*',
  bound: 'propina descuento sueldo disponible salario reembolso comision ingresos',
  payer: 'fijo oficina casa trabajo',
  voucher: 'pin_de_recarga codigo_de_recarga',
}
